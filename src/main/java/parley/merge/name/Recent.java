package parley.merge.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The values that were asked for last, so that they are not made again. Safe for several threads.
 *
 * @param <K> what they are asked for by
 * @param <V> kind of value
 */
public final class Recent<K, V> {
  private final Map<K, V> kept;
  private final Function<K, V> source;

  /**
   * Keeps none yet.
   *
   * @param most how many to keep
   * @param source makes a value
   */
  public Recent(int most, Function<K, V> source) {
    this.source = source;
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * {@return the value for a key}
   *
   * @param key any
   */
  public synchronized V get(K key) {
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    V made = source.apply(key);
    kept.put(key, made);
    return made;
  }

  /**
   * Makes the value for a key anew when it is asked for next.
   *
   * @param key any
   */
  public synchronized void forget(K key) {
    kept.remove(key);
  }

  /** Makes all values anew. */
  public synchronized void forgetAll() {
    kept.clear();
  }
}
