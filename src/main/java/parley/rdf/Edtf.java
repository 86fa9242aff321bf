package parley.rdf;

import java.time.DateTimeException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.extract.PartialDate;
import parley.extract.Value.When;

/** Reads times in the part of the Extended Date/Time Format in which the graph has them. */
final class Edtf {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}))?)?");

  private Edtf() {}

  /**
   * {@return a time}
   *
   * @param text a date, or two with a slash between them, such as {@code 2015-03} or {@code
   *     2018-01-22/2018-01-23}
   * @throws DateTimeException if it is none, or names a day that does not exist
   */
  static When when(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      throw new DateTimeException("more than one slash");
    }
    PartialDate start = date(ends[0]);
    PartialDate end = date(ends[ends.length - 1]);
    if (end.isBefore(start)) {
      throw new DateTimeException("it ends before it starts");
    }
    return new When(start, end);
  }

  private static PartialDate date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      throw new DateTimeException("a date is written like 2015-03-31, 2015-03 or 2015");
    }
    return new PartialDate(part(matcher, 1), part(matcher, 2), part(matcher, 3));
  }

  private static OptionalInt part(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null || digits.startsWith("X")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }
}
