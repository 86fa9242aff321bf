package parley.extract.mention;

import java.util.OptionalInt;

/**
 * A stretch of a sentence's words that means something.
 *
 * @param type the name under which rules ask for it: {@code party}, {@code date}, or the name of a
 *     word class with a leading {@code @}
 * @param from index of its first word in the sentence
 * @param to index behind its last word, greater than {@code from}
 * @param meaning what it stands for
 */
public record Mention(String type, int from, int to, Meaning meaning) {
  private static final int MOST_DIGITS = 9;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if it covers no word
   */
  public Mention {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("%s at %d..%d covers no word".formatted(type, from, to));
    }
  }

  /**
   * {@return whether both share a word}
   *
   * @param other a mention in the same sentence
   */
  public boolean overlaps(Mention other) {
    return from < other.to && other.from < to;
  }

  /**
   * {@return whether the other lies wholly in this one}
   *
   * @param other a mention in the same sentence
   */
  public boolean covers(Mention other) {
    return from <= other.from && other.to <= to;
  }

  /**
   * {@return the number that the lexicon or the digits give to these words, if they stand for one}
   */
  public OptionalInt number() {
    return meaning instanceof Meaning.OfClass(String value) && isNumber(value)
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }

  private static boolean isNumber(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - first;
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return digits >= 1 && digits <= MOST_DIGITS;
  }
}
