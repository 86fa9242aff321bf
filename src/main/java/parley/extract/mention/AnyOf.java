package parley.extract.mention;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Words and types of mention of which a sentence must hold one, in as few operations as may be. */
public final class AnyOf {
  private final int[] numbers;
  private final int[] places;
  private final long[] masks;

  private AnyOf(int[] numbers) {
    this.numbers = numbers;
    Map<Integer, Long> byPlace = new TreeMap<>();
    for (int number : numbers) {
      byPlace.merge(number >> 6, 1L << number, (one, other) -> one | other);
    }
    this.places = byPlace.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.masks = byPlace.values().stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * {@return any of some}
   *
   * @param numbers of words and types of mention, see {@link Presence}
   */
  public static AnyOf of(int... numbers) {
    return new AnyOf(Arrays.stream(numbers).distinct().toArray());
  }

  /**
   * {@return any of some types of mention}
   *
   * @param types as {@link Mention} has them
   */
  public static AnyOf types(String... types) {
    return of(Arrays.stream(types).mapToInt(Presence::ofType).toArray());
  }

  /** {@return their numbers} */
  public int[] numbers() {
    return numbers.clone();
  }

  /** {@return how many they are} */
  public int size() {
    return numbers.length;
  }

  /** {@return whether one of them is among some bits} */
  boolean isIn(long[] bits) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] < bits.length && (bits[places[i]] & masks[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
