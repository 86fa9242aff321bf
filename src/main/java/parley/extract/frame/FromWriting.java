package parley.extract.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import parley.extract.PartialDate;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Direction;

/** Counts days, weeks, months and years from the day of writing. */
final class FromWriting {
  /** Of a week of meetings, counted from Monday. */
  private static final int LAST_WORKING_DAY = 4;

  private FromWriting() {}

  static LocalDate weekday(LocalDate written, TimeExpression.Weekday day, boolean past) {
    if (day.countsWeeks()) {
      return written
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .plusWeeks(day.direction().steps())
          .with(TemporalAdjusters.nextOrSame(day.weekday()));
    }
    boolean back = day.direction() == Direction.LAST || (day.direction() != Direction.NEXT && past);
    return back
        ? written.with(TemporalAdjusters.previousOrSame(day.weekday()))
        : written.with(TemporalAdjusters.nextOrSame(day.weekday()));
  }

  static When days(LocalDate first, TimeExpression.Weekday day) {
    return new When(PartialDate.of(first), PartialDate.of(first.plusDays(day.days())));
  }

  /** Of a week no more is kept than the month, if it lies in one. */
  static Optional<When> period(LocalDate written, TimeExpression.Period period) {
    return switch (period.unit()) {
      case WEEK -> {
        LocalDate monday =
            written
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(period.count());
        YearMonth month = YearMonth.from(monday);
        yield month.equals(YearMonth.from(monday.plusDays(LAST_WORKING_DAY)))
            ? Optional.of(within(month))
            : Optional.empty();
      }
      case MONTH -> Optional.of(within(YearMonth.from(written).plusMonths(period.count())));
      case YEAR -> {
        OptionalInt none = OptionalInt.empty();
        PartialDate year =
            new PartialDate(OptionalInt.of(written.getYear() + period.count()), none, none);
        yield Optional.of(new When(year, year));
      }
    };
  }

  private static When within(YearMonth month) {
    PartialDate date =
        new PartialDate(
            OptionalInt.of(month.getYear()),
            OptionalInt.of(month.getMonthValue()),
            OptionalInt.empty());
    return new When(date, date);
  }

  static When days(LocalDate written, TimeExpression.Offset offset) {
    return new When(
        PartialDate.of(written.plusDays(offset.days())),
        PartialDate.of(written.plusDays(offset.last())));
  }
}
