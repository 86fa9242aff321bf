package parley.extract.mention;

import org.jspecify.annotations.Nullable;

/**
 * Gives each type of mention, and each word that a rule names, a number of its own, so that asking
 * whether a sentence holds one of them compares no strings. All other words share {@link #OTHER}.
 *
 * <p>Safe for any number of threads; a number once given stays.
 */
final class Numbers {
  /** The number of all words that no rule names. */
  private static final int OTHER = 0;

  private static final Numbers TYPES = new Numbers();
  private static final Numbers WORDS = new Numbers();
  private static volatile int count = OTHER + 1;

  /** By hash; more than half of the places are free. Whoever misses an entry looks again locked. */
  private volatile @Nullable Entry[] entries = new Entry[1 << 10];

  private int size;

  private Numbers() {}

  private record Entry(String name, int number) {}

  /** {@return the number of a type} */
  static int ofType(String type) {
    return TYPES.give(type);
  }

  /** {@return the number of a word that a rule names} */
  static int ofWord(String folded) {
    return WORDS.give(folded);
  }

  /** {@return the number of a word of a text, whether or not a rule names it} */
  static int ofTextWord(String folded) {
    Entry known = find(WORDS.entries, folded);
    return known == null ? OTHER : known.number;
  }

  /** {@return how many numbers were given} */
  static int count() {
    return count;
  }

  private int give(String name) {
    Entry known = find(entries, name);
    return known == null ? giveNew(name) : known.number;
  }

  private int giveNew(String name) {
    synchronized (Numbers.class) {
      Entry known = find(entries, name);
      if (known == null) {
        known = new Entry(name, count);
        count = known.number + 1;
        add(known);
      }
      return known.number;
    }
  }

  private void add(Entry entry) {
    if (2 * ++size > entries.length) {
      @Nullable Entry[] more = new Entry[2 * entries.length];
      for (Entry old : entries) {
        if (old != null) {
          more[place(more, old.name)] = old;
        }
      }
      entries = more;
    }
    entries[place(entries, entry.name)] = entry;
  }

  private static @Nullable Entry find(@Nullable Entry[] entries, String name) {
    return entries[place(entries, name)];
  }

  /** The place of a name, or the free one where it would stand. */
  private static int place(@Nullable Entry[] entries, String name) {
    int last = entries.length - 1;
    int hash = name.hashCode() * 0x9E3779B9;
    int at = (hash ^ hash >>> Short.SIZE) & last;
    for (Entry here = entries[at]; here != null && !here.name.equals(name); here = entries[at]) {
      at = (at + 1) & last;
    }
    return at;
  }
}
