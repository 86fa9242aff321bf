package parley.document.language;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months that stand where else a date does. */
public final class MonthText {
  /** A label, then year and month. */
  private static final Pattern MONTH =
      Pattern.compile("(?:\\p{L}{1,12}:?\\s+)?(?<year>(?:19|20|21)\\d\\d)-(?<month>0[1-9]|1[0-2])");

  private MonthText() {}

  /**
   * {@return the month of a line that names one in figures and no day, as in {@code date 2021-03}}
   *
   * @param line a line without its end
   */
  public static Optional<YearMonth> ofLine(String line) {
    Matcher month = MONTH.matcher(line.strip());
    return month.matches()
        ? Optional.of(
            YearMonth.of(
                Integer.parseInt(month.group("year")), Integer.parseInt(month.group("month"))))
        : Optional.empty();
  }
}
