package parley.extract.frame;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import parley.document.Block;
import parley.extract.PartialDate;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Calendar;

/**
 * The lines of an item that are no more than a year, as a chronology has them: the days below one,
 * down to the next, are days of that year.
 */
final class YearLines {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Map<Block, Integer> years;

  private YearLines(Map<Block, Integer> years) {
    this.years = years;
  }

  /** {@return those of an item} */
  static YearLines of(List<SentenceReading> sentences) {
    Map<Block, Integer> years = new HashMap<>();
    OptionalInt above = OptionalInt.empty();
    for (SentenceReading reading : sentences) {
      List<String> words = reading.sentence().words();
      if (isYear(words)) {
        above = OptionalInt.of(Integer.parseInt(words.getFirst()));
      }
      above.ifPresent(year -> years.put(reading.block(), year));
    }
    return new YearLines(years);
  }

  private static boolean isYear(List<String> words) {
    return !words.isEmpty()
        && YEAR.matcher(words.getFirst()).matches()
        && (words.size() == 1 || (words.size() == 2 && words.getLast().equals(":")));
  }

  /** {@return the days that words without a year name below such a line} */
  Optional<When> when(Timed timed) {
    Integer year = years.get(timed.reading().block());
    if (year == null) {
      return Optional.empty();
    }
    if (timed.time() instanceof TimeExpression.Month month) {
      return Optional.of(new When(PartialDate.of(YearMonth.of(year, month.month()))));
    }
    return timed.time() instanceof Calendar days
            && !days.start().isAnchored()
            && days.start().month().isPresent()
        ? in(year, days)
        : Optional.empty();
  }

  private static Optional<When> in(int year, Calendar days) {
    PartialDate start = days.start();
    PartialDate end = days.end();
    int last = days.lastYear(year);
    return isIn(year, start) && isIn(last, end)
        ? Optional.of(new When(start.in(year), end.in(last)))
        : Optional.empty();
  }

  /** There is not a 29 February in every year. */
  private static boolean isIn(int year, PartialDate date) {
    return YearMonth.of(year, date.month().orElse(1)).isValidDay(date.day().orElse(1));
  }
}
