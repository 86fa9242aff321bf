package parley.authority.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, month or year, as precise as a register states it.
 *
 * @param text the date as stated: {@code 2014-04-03}, {@code 2014-04} or {@code 2014}
 * @param first the first day that it can be
 * @param last the last day that it can be
 */
public record StatedDate(String text, LocalDate first, LocalDate last) {
  /** What has not come yet: the end of a term that goes on. */
  static final StatedDate OPEN = new StatedDate("an open end", LocalDate.MAX, LocalDate.MAX);

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * {@return the date that a text states}
   *
   * @param text a day, month or year in ISO 8601
   * @throws DateTimeException if it is none, or one that does not exist
   */
  public static StatedDate of(String text) {
    return switch (text.length()) {
      case YEAR -> {
        Year year = Year.parse(text);
        yield new StatedDate(text, year.atDay(1), year.atDay(year.length()));
      }
      case MONTH -> {
        YearMonth month = YearMonth.parse(text);
        yield new StatedDate(text, month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        LocalDate day = LocalDate.parse(text);
        yield new StatedDate(text, day, day);
      }
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
