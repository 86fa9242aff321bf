package parley.document.language;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.authority.Words;

/** Months that stand where else a date does. */
public final class MonthText {
  /** A label, then year and month. */
  private static final Pattern MONTH =
      Pattern.compile("(?:\\p{L}{1,12}:?\\s+)?(?<year>(?:19|20|21)\\d\\d)-(?<month>0[1-9]|1[0-2])");

  private MonthText() {}

  private static final int LONGEST = 120;

  /** The name of a month and a year close a line. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|.*[\\s,|(])(?<month>\\p{L}{3,10})\\.?(?:,| de| del| of)?\\s+(?<year>(?:19|20|21)\\d\\d)\\W*");

  /**
   * {@return the month of a line that names one in figures and no day, as in {@code date 2021-03},
   * or that closes with one, as in {@code Bulletin No. 7, March 2021}}
   *
   * @param line a line without its end
   */
  public static Optional<YearMonth> ofLine(String line) {
    Matcher month = MONTH.matcher(line.strip());
    return month.matches()
        ? Optional.of(
            YearMonth.of(
                Integer.parseInt(month.group("year")), Integer.parseInt(month.group("month"))))
        : named(line);
  }

  private static Optional<YearMonth> named(String line) {
    Matcher found = NAMED.matcher(line);
    if (line.length() > LONGEST || !found.matches()) {
      return Optional.empty();
    }
    OptionalInt month = DayText.month(Words.fold(found.group("month")));
    return month.isEmpty()
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(found.group("year")), month.getAsInt()));
  }
}
