package parley.document.language;

import java.util.Optional;

/**
 * A dateline as it stands at the start of a paragraph.
 *
 * @param placeStart offset of the first character of the place
 * @param placeEnd offset behind the place; equal to {@code placeStart} if no place is named
 * @param day the day it names, if it names one
 * @param sure whether a day or an agency shows that it is one, also in the middle of a text
 * @param end offset of the first word of the report
 */
public record DatelineText(
    int placeStart, int placeEnd, Optional<DayText> day, boolean sure, int end) {
  /** How much of a paragraph is looked at, in UTF-16 code units. */
  private static final int WITHIN = 160;

  /** Stands for the report that a dateline on a line of its own lacks. */
  private static final String ANY_WORD = " A";

  /** {@return whether it names a place} */
  public boolean hasPlace() {
    return placeEnd > placeStart;
  }

  /**
   * {@return the dateline that a paragraph opens with, if it opens with one}
   *
   * @param paragraph a paragraph
   */
  public static Optional<DatelineText> at(String paragraph) {
    return at(paragraph, 0);
  }

  /**
   * {@return the dateline that stands at an offset of a paragraph, if one stands there}
   *
   * @param paragraph a paragraph
   * @param offset where it must start
   */
  public static Optional<DatelineText> at(String paragraph, int offset) {
    if (offset >= paragraph.length()) {
      return Optional.empty();
    }
    int first = paragraph.codePointAt(offset);
    if (first != '(' && !Character.isUpperCase(first)) {
      return Optional.empty();
    }
    int limit = Math.min(paragraph.length(), offset + WITHIN);
    String head = paragraph.substring(offset, limit);
    return new DatelineReader(head)
        .read()
        .filter(found -> offset + found.end < paragraph.length())
        .map(found -> found.moved(offset));
  }

  /**
   * {@return the dateline that a line is, if it is nothing else}
   *
   * @param line a line without its end
   */
  public static Optional<DatelineText> alone(String line) {
    return line.length() > WITHIN || !Character.isUpperCase(line.codePointAt(0))
        ? Optional.empty()
        : new DatelineReader(line + ANY_WORD)
            .read()
            .filter(found -> found.sure && found.end > line.length());
  }

  private DatelineText moved(int by) {
    return new DatelineText(placeStart + by, placeEnd + by, day, sure, end + by);
  }
}
