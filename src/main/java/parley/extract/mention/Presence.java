package parley.extract.mention;

import java.util.Arrays;

/**
 * Which words and types of mention a sentence may hold. "No" is always right; what was taken away
 * again is still a "yes", which costs a vain look only.
 */
public final class Presence {
  /** The number under which words that begin with a digit are asked for. */
  public static final int DIGITS = ofType("#digits");

  private long[] bits;

  /** Starts with nothing. */
  Presence() {
    this(new long[(Numbers.count() + Long.SIZE) / Long.SIZE]);
  }

  private Presence(long[] bits) {
    this.bits = bits;
  }

  /** {@return a copy, to which more can be added} */
  public Presence copy() {
    return new Presence(bits.clone());
  }

  /**
   * {@return the number under which a type of mention is asked for}
   *
   * @param type as {@link Mention} has it
   */
  public static int ofType(String type) {
    return Numbers.ofType(type);
  }

  /**
   * {@return the number under which a word is asked for}
   *
   * @param folded the word in the form under which it is compared
   */
  public static int ofWord(String folded) {
    return Numbers.ofWord(folded);
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

  /**
   * Notes that the sentence may hold something.
   *
   * @param number of a word or type
   */
  public void add(int number) {
    int at = number >> 6;
    if (at >= bits.length) {
      bits = Arrays.copyOf(bits, at + 1);
    }
    bits[at] |= 1L << number;
  }

  /**
   * {@return whether the sentence may hold it}
   *
   * @param number of a word or type
   */
  public boolean mayHold(int number) {
    int at = number >> 6;
    return at < bits.length && (bits[at] & 1L << number) != 0;
  }

  /**
   * {@return the first number at or behind one that the sentence may hold; -1 if there is none}
   *
   * @param from a number
   */
  public int next(int from) {
    return next(bits, from);
  }

  /**
   * {@return the first bit at or behind an index that is set; -1 if there is none}
   *
   * @param bits any bits
   * @param from the index
   */
  public static int next(long[] bits, int from) {
    int word = from >> 6;
    if (word >= bits.length) {
      return -1;
    }
    long left = bits[word] & (-1L << from);
    while (left == 0) {
      if (++word == bits.length) {
        return -1;
      }
      left = bits[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }

  /**
   * {@return whether the sentence may hold one of them}
   *
   * @param some words or types
   */
  public boolean mayHold(AnyOf some) {
    return some.isIn(bits);
  }
}
