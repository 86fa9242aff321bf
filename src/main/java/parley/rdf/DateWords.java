package parley.rdf;

import java.util.OptionalInt;
import parley.extract.PartialDate;
import parley.extract.Value;

/** Dates in words, as precise as they are known: {@code 22–23 January 2018}. */
final class DateWords {
  private final Words words;

  DateWords(Words words) {
    this.words = words;
  }

  /** {@return one date, or two that share what they have in common} */
  String of(Value.When when) {
    PartialDate start = when.start();
    PartialDate end = when.end();
    if (start.equals(end)) {
      return date(start, false);
    }
    boolean sameYear = start.year().equals(end.year());
    boolean twoDays = start.day().isPresent() && end.day().isPresent();
    if (sameYear && twoDays && start.month().equals(end.month())) {
      return days(start, end);
    }
    return words.fill("dates", date(start, sameYear), date(end, false));
  }

  /** Two days of one month. */
  private String days(PartialDate start, PartialDate end) {
    String days =
        words.fill(
            "days",
            Integer.toString(start.day().getAsInt()),
            Integer.toString(end.day().getAsInt()));
    return words.fill("dates" + known(end, false), days, month(end), year(end));
  }

  private String date(PartialDate date, boolean withoutYear) {
    return words.fill(
        "date" + known(date, withoutYear), number(date.day()), month(date), year(date));
  }

  private static String known(PartialDate date, boolean withoutYear) {
    boolean year = date.year().isPresent() && !(withoutYear && date.month().isPresent());
    return (date.day().isPresent() ? ".day" : "")
        + (date.month().isPresent() ? ".month" : "")
        + (year ? ".year" : "");
  }

  private String month(PartialDate date) {
    return date.month().isPresent() ? words.get("month." + date.month().getAsInt()) : "";
  }

  private static String year(PartialDate date) {
    return number(date.year());
  }

  private static String number(OptionalInt part) {
    return part.isPresent() ? Integer.toString(part.getAsInt()) : "";
  }
}
