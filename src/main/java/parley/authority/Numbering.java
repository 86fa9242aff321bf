package parley.authority;

import org.jspecify.annotations.Nullable;

/**
 * Gives names numbers, from 1 on, so that further on numbers are compared instead of letters.
 *
 * <p>Safe for any number of threads; a number once given stays. It holds what files list, never
 * what texts contain, so it does not grow while texts are read.
 */
public final class Numbering {
  /** The number of every name that was given none. */
  public static final int UNKNOWN = 0;

  /** By hash; more than half of the places are free. */
  private volatile @Nullable Entry[] entries = new Entry[1 << 10];

  private int last = UNKNOWN;

  /** Starts with no names. */
  public Numbering() {}

  private record Entry(String name, int number) {}

  /**
   * {@return the number of a name; {@link #UNKNOWN} if it has none}
   *
   * @param name any name
   */
  public int known(String name) {
    Entry found = find(entries, name);
    return found == null ? UNKNOWN : found.number;
  }

  /**
   * {@return the number of a name, which gets one if it has none}
   *
   * @param name any name
   */
  public int of(String name) {
    int known = known(name);
    return known == UNKNOWN ? give(name) : known;
  }

  /** Whoever missed an entry that another thread was just adding looks again here. */
  private synchronized int give(String name) {
    int known = known(name);
    if (known != UNKNOWN) {
      return known;
    }
    last++;
    if (2 * last > entries.length) {
      @Nullable Entry[] more = new Entry[2 * entries.length];
      for (Entry old : entries) {
        if (old != null) {
          more[place(more, old.name)] = old;
        }
      }
      entries = more;
    }
    // Interned, so that a name that stands in the code is found without comparing its letters.
    entries[place(entries, name)] = new Entry(name.intern(), last);
    return last;
  }

  private static @Nullable Entry find(@Nullable Entry[] entries, String name) {
    return entries[place(entries, name)];
  }

  /** The place of a name, or the free one where it would stand. */
  private static int place(@Nullable Entry[] entries, String name) {
    int mask = entries.length - 1;
    int hash = name.hashCode() * 0x9E3779B9;
    int at = (hash ^ hash >>> Short.SIZE) & mask;
    for (Entry here = entries[at]; here != null && !here.name.equals(name); here = entries[at]) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
