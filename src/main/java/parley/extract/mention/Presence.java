package parley.extract.mention;

/**
 * Which words and types of mention a sentence may hold. "No" is always right; a wrong "yes" is rare
 * and costs a vain look only.
 */
public final class Presence {
  private static final int BITS = 1024;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Starts with nothing. */
  Presence() {}

  /**
   * {@return the number under which a type of mention is asked for}
   *
   * @param type the type
   */
  public static int ofType(String type) {
    return spread(type.hashCode());
  }

  /**
   * {@return the number under which a word is asked for}
   *
   * @param folded the word in the form under which it is compared
   */
  public static int ofWord(String folded) {
    return spread(~folded.hashCode());
  }

  /**
   * {@return the mark by which single places of a sentence are told: another number has another one
   * nearly always}
   *
   * @param number of a word or type
   */
  public static long mark(int number) {
    return 1L << number;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BITS));
  }

  void add(int number) {
    bits[number >> 6] |= 1L << number;
  }

  /**
   * {@return whether the sentence may hold it}
   *
   * @param number of a word or type
   */
  public boolean mayHold(int number) {
    return (bits[number >> 6] & 1L << number) != 0;
  }

  /**
   * {@return whether the sentence may hold one of them}
   *
   * @param numbers of words or types
   */
  public boolean mayHoldAny(int[] numbers) {
    for (int number : numbers) {
      if (mayHold(number)) {
        return true;
      }
    }
    return false;
  }
}
