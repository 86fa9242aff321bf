package parley.web.view;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says dates in words, also those that lack a year or a month. */
final class Dates {
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{4}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?");
  private static final String UNKNOWN = "X";

  private final Wording wording;

  Dates(Wording wording) {
    this.wording = wording;
  }

  /**
   * {@return a date or interval of EDTF in words, such as "22–23 January 2018"; the text itself if
   * it is of no form that this class knows}
   */
  String inWords(String edtf) {
    String[] ends = edtf.split("/", -1);
    Optional<Day> first = Day.of(ends[0]);
    Optional<Day> last = Day.of(ends[ends.length - 1]);
    if (first.isEmpty() || last.isEmpty() || ends.length > 2) {
      return edtf;
    }
    return first.equals(last) ? words(first.get(), true, true) : interval(first.get(), last.get());
  }

  private String interval(Day first, Day last) {
    boolean sameYear = first.year.equals(last.year);
    boolean sameMonth = sameYear && first.month.equals(last.month);
    if (sameMonth && !first.day.isEmpty() && !last.day.isEmpty()) {
      return first.day + "–" + words(last, true, true);
    }
    return words(first, true, !sameYear) + " – " + words(last, true, true);
  }

  private String words(Day date, boolean withMonth, boolean withYear) {
    StringBuilder words = new StringBuilder(date.day);
    if (withMonth && !date.month.isEmpty()) {
      words.append(words.isEmpty() ? "" : " ").append(date.month);
    } else if (!date.day.isEmpty()) {
      return words.append(" ").append(wording.get("date.unknown-month")).toString();
    }
    if (withYear && !date.year.isEmpty()) {
      words.append(words.isEmpty() ? "" : " ").append(date.year);
    } else if (withYear) {
      words.append(" ").append(wording.get("date.unknown-year"));
    }
    return words.toString().strip();
  }

  /**
   * A date in parts.
   *
   * @param year empty if unknown
   * @param month its name; empty if unknown or not given
   * @param day without leading zero; empty if unknown or not given
   */
  private record Day(String year, String month, String day) {

    static Optional<Day> of(String text) {
      Matcher matcher = DATE.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      return month(known(matcher.group(2)))
          .map(
              month ->
                  new Day(
                      known(matcher.group(1)),
                      month,
                      known(matcher.group(3)).replaceFirst("^0", "")));
    }

    private static String known(@Nullable String part) {
      return part == null || part.startsWith(UNKNOWN) ? "" : part;
    }

    private static Optional<String> month(String number) {
      if (number.isEmpty()) {
        return Optional.of("");
      }
      int month = Integer.parseInt(number);
      return month >= 1 && month <= 12
          ? Optional.of(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          : Optional.empty();
    }
  }
}
