package parley.document.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.authority.Words;

/**
 * The day of publication in a web address or the name of a file, as in {@code /2021/03/04/}, {@code
 * -2021-03-04}, {@code /2021/mar/04/}, {@code briefing-march-4-2021}.
 */
public final class AddressDate {
  private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})";
  private static final String NAME = "(?<month>\\p{L}{3,10})";
  private static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?";
  private static final String GAP = "[-/_.,]{1,2}";
  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?<![0-9])"
              + YEAR
              + "([-/_.]?)(?<month>0[1-9]|1[0-2])\\2(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])");

  private static final String BEFORE = "(?<![\\p{L}0-9])";
  private static final String BEHIND = "(?![\\p{L}0-9])";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(BEFORE + YEAR + GAP + NAME + GAP + DAY + BEHIND);
  private static final Pattern DAY_FIRST =
      Pattern.compile(BEFORE + DAY + GAP + "(?:de-)?" + NAME + GAP + "(?:de-)?" + YEAR + BEHIND);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(BEFORE + NAME + GAP + DAY + GAP + YEAR + BEHIND);

  private AddressDate() {}

  /**
   * {@return the day that an address names, with its year}
   *
   * @param address a web address or the name of a file
   */
  public static Optional<LocalDate> in(String address) {
    return in(IN_FIGURES, address)
        .or(() -> in(YEAR_FIRST, address))
        .or(() -> in(DAY_FIRST, address))
        .or(() -> in(MONTH_FIRST, address));
  }

  private static Optional<LocalDate> in(Pattern pattern, String address) {
    Matcher found = pattern.matcher(address);
    while (found.find()) {
      OptionalInt month = month(found.group("month"));
      int day = Integer.parseInt(found.group("day"));
      OptionalInt year = OptionalInt.of(Integer.parseInt(found.group("year")));
      Optional<LocalDate> date =
          month.isEmpty() ? Optional.empty() : new DayText(0, month.getAsInt(), day, year).date();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static OptionalInt month(String word) {
    return Character.isDigit(word.charAt(0))
        ? OptionalInt.of(Integer.parseInt(word))
        : DayText.month(Words.fold(word));
  }
}
