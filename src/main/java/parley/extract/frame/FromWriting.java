package parley.extract.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import parley.extract.PartialDate;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Direction;

/** Counts days, weeks, months and years from the day of writing. */
final class FromWriting {
  /** Of a week of meetings, counted from Monday. */
  private static final int LAST_WORKING_DAY = 4;

  /** Talks hardly last longer. */
  private static final int MOST_DAYS = 31;

  private FromWriting() {}

  static LocalDate weekday(LocalDate written, TimeExpression.Weekday day, boolean past) {
    if (day.countsWeeks()) {
      return written
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .plusWeeks(day.direction().steps())
          .with(TemporalAdjusters.nextOrSame(day.weekday()));
    }
    LocalDate first = written.with(TemporalAdjusters.previousOrSame(day.weekday()));
    if (day.direction() == Direction.EITHER && !written.isAfter(first.plusDays(day.days()))) {
      // "On Monday and Tuesday" told on a Tuesday: what is going on.
      return first;
    }
    boolean back = day.direction() == Direction.LAST || (day.direction() != Direction.NEXT && past);
    if (day.direction() == Direction.NEXT && written.getDayOfWeek() == day.weekday()) {
      return written.plusWeeks(1);
    }
    return back
        ? written.with(TemporalAdjusters.previousOrSame(day.weekday()))
        : written.with(TemporalAdjusters.nextOrSame(day.weekday()));
  }

  /** {@return how many months after that of writing days of a month are} */
  static int months(TimeExpression.DaysOfMonth days, LocalDate written, boolean past) {
    if (days.countsMonths()) {
      return days.direction().steps();
    }
    int day = written.getDayOfMonth();
    return switch (days.direction()) {
      case LAST -> days.first() < day ? 0 : -1;
      case NEXT -> days.first() > day ? 0 : 1;
      case THIS -> 0;
      case EITHER -> past && days.first() > day ? -1 : 0;
    };
  }

  static When days(LocalDate written, TimeExpression.DayOfYear day) {
    int year = written.getYear() + day.years();
    return new When(
        PartialDate.of(date(day.calendar().start(), year)),
        PartialDate.of(date(day.calendar().end(), year)));
  }

  private static LocalDate date(PartialDate day, int year) {
    return LocalDate.of(year, day.month().getAsInt(), day.day().getAsInt());
  }

  static When days(LocalDate first, TimeExpression.Weekday day) {
    return new When(PartialDate.of(first), PartialDate.of(first.plusDays(day.days())));
  }

  /** Of a week no more is kept than the month, if it lies in one. */
  static Optional<When> period(LocalDate written, TimeExpression.Period period, boolean past) {
    return switch (period.unit()) {
      case WEEKEND -> Optional.of(weekend(written, period.count(), past));
      case WEEK -> {
        LocalDate monday =
            written
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(period.count());
        YearMonth month = YearMonth.from(monday);
        yield month.equals(YearMonth.from(monday.plusDays(LAST_WORKING_DAY)))
            ? Optional.of(new When(PartialDate.of(month)))
            : Optional.empty();
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(written).plusMonths(period.count());
        yield Optional.of(new When(PartialDate.of(month)));
      }
      case YEAR -> {
        Year year = Year.from(written).plusYears(period.count());
        yield Optional.of(new When(PartialDate.of(year)));
      }
    };
  }

  /** Without a direction, the one that is going on or the nearest on the side that is told of. */
  private static When weekend(LocalDate written, int count, boolean past) {
    boolean back = count < 0 || (count == 0 && past);
    LocalDate sunday =
        written.with(
            back && written.getDayOfWeek() != DayOfWeek.SATURDAY
                ? TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)
                : TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new When(PartialDate.of(sunday.minusDays(1)), PartialDate.of(sunday));
  }

  /**
   * {@return the time from one day to another, if one may last so long}
   *
   * @param first when it begins
   * @param last when it ends
   * @param span what the words say
   */
  static Optional<When> join(When first, When last, TimeExpression.Span span) {
    PartialDate start = first.start();
    PartialDate end = last.end();
    if (!start.isDay() || !end.isDay()) {
      return Optional.empty();
    }
    LocalDate from = Notes.date(start);
    LocalDate to = Notes.date(end);
    boolean isNextWeek = to.isBefore(from) && span.last() instanceof TimeExpression.Weekday;
    LocalDate until = isNextWeek ? to.plusWeeks(1) : to;
    long days = ChronoUnit.DAYS.between(from, until);
    return days > 0 && days <= (span.isRun() ? 1 : MOST_DAYS)
        ? Optional.of(new When(start, PartialDate.of(until)))
        : Optional.empty();
  }

  static When days(LocalDate written, TimeExpression.Offset offset) {
    return new When(
        PartialDate.of(written.plusDays(offset.days())),
        PartialDate.of(written.plusDays(offset.last())));
  }

  /** {@return how many years after that of writing, in whose month {@code written} it was} */
  static int years(TimeExpression.Month month, int written, boolean isPast) {
    if (month.countsYears()) {
      return month.direction().steps();
    }
    boolean later = month.month() > written;
    boolean isGone = month.month() < written;
    return switch (month.direction()) {
      case LAST -> later ? -1 : 0;
      case THIS -> 0;
      case NEXT -> later ? 0 : 1;
      case EITHER -> isPast ? (later ? -1 : 0) : isGone ? 1 : 0;
    };
  }
}
