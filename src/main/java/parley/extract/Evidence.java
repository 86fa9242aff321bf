package parley.extract;

import java.util.Comparator;

/**
 * What a fact rests on: the words of its document, the rule that read them, and how.
 *
 * @param start first code point of the words in the served text, 0-based
 * @param end one past the last code point
 * @param quote exactly those words
 * @param rule id of the rule that made the fact
 * @param because empty if the words state the fact; otherwise, in a sentence, what it was inferred
 *     from, such as "14 October is a Friday in 2016, the first such year after the round of 2015"
 */
public record Evidence(int start, int end, String quote, String rule, String because)
    implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparingInt(Evidence::start)
          .thenComparingInt(Evidence::end)
          .thenComparing(Evidence::rule)
          .thenComparing(Evidence::because);

  /**
   * Checks that the quote fills the range.
   *
   * @throws IllegalArgumentException if the range is empty, its length is not that of the quote, or
   *     no rule is named
   */
  public Evidence {
    if (start < 0 || end - start != quote.codePointCount(0, quote.length()) || end == start) {
      throw new IllegalArgumentException(
          "%d..%d is not the length of \"%s\"".formatted(start, end, quote));
    }
    if (rule.isBlank()) {
      throw new IllegalArgumentException("no rule for \"" + quote + "\"");
    }
  }

  /** {@return whether the fact was worked out rather than read} */
  public boolean isInferred() {
    return !because.isEmpty();
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
