package parley.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import parley.document.language.DateText;
import parley.document.language.DayText;
import parley.document.language.SentenceEnds;

/**
 * How a paragraph opens a report.
 *
 * @param sort how surely it opens one
 * @param day the day that it names with its year
 */
record Opening(Sort sort, Optional<LocalDate> day) {
  private static final int SHORT_TEXT = 150;
  private static final int HEAD = 600;

  /** Days between two entries of one newsletter beyond which the second tells of the past. */
  private static final int FAR = 120;

  /** How surely a paragraph opens a report. */
  enum Sort {
    /** Its first sentence names no day. */
    PLAIN,
    /** Its first sentence names a day. */
    DAY,
    /** It opens with a dateline, or a line above it is a date. */
    DATELINE
  }

  /** {@return how the paragraph at an index opens; a dateline may follow a line of credit} */
  static Opening at(List<Part> parts, int index, SentenceEnds ends, String language) {
    String text = parts.get(index).line().text();
    boolean credited =
        text.length() <= SHORT_TEXT
            && index + 1 < parts.size()
            && parts.get(index + 1).role() == Role.TEXT
            && DateText.opensWithDateline(parts.get(index + 1).line().text());
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Optional<DayText> day =
        DateText.firstDay(head.substring(0, ends.in(head, language).getFirst()), language);
    Sort sort =
        credited || DateText.opensWithDateline(text)
            ? Sort.DATELINE
            : day.isPresent() ? Sort.DAY : Sort.PLAIN;
    return new Opening(sort, day.flatMap(DayText::date));
  }

  /** {@return whether both name their year and lie too far apart for neighbours} */
  boolean isFarFrom(Opening other) {
    return day.isPresent()
        && other.day.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) > FAR;
  }
}
