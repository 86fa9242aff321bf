package parley.document;

/**
 * A stretch of one document's text.
 *
 * <p>Offsets count UTF-16 code units, as {@link String#substring} does; what leaves the program
 * counts code points instead, see {@link Document#codePoints}.
 *
 * @param start first code unit, {@code 0 <= start < end}
 * @param end one past the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds that can be checked without the text.
   *
   * @throws IllegalArgumentException if the span is empty, reversed or starts before 0
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span %d..%d is empty or out of order".formatted(start, end));
    }
  }

  /**
   * {@return whether the other span lies wholly inside this one}
   *
   * @param other a span of the same text
   */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return the words that the span covers}
   *
   * @param text the text that the span was cut from
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
