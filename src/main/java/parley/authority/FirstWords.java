package parley.authority;

import java.util.Collection;

/**
 * The words with which phrases start, as bits. "No" is always right and costs less than a look into
 * a table of thousands of words, which most words of a text are not in; a wrong "yes" is rare.
 */
final class FirstWords {
  private static final int BITS_A_WORD = 16;

  private final long[] bits;
  private final int shift;

  FirstWords(Collection<String> folded) {
    int size = Math.max(Long.SIZE, Integer.highestOneBit(folded.size() * BITS_A_WORD));
    this.bits = new long[size / Long.SIZE];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    for (String word : folded) {
      int number = number(word);
      bits[number >> 6] |= 1L << number;
    }
  }

  private int number(String word) {
    return (word.hashCode() * 0x9E3779B9) >>> shift;
  }

  /** {@return whether a phrase may start with a word} */
  boolean mayHold(String folded) {
    int number = number(folded);
    return (bits[number >> 6] & 1L << number) != 0;
  }
}
