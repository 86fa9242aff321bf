package parley.extract.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.extract.PartialDate;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;

/**
 * Says which days words mean by when the text was written, as far as can be said before all of it
 * is read; {@link TimeResolver} says what they mean in the end.
 */
final class TimeRanges {
  private final Writing writing;
  private final Months months;

  /**
   * Prepares for one item.
   *
   * @param writing when it was written
   */
  TimeRanges(Writing writing) {
    this.writing = writing;
    this.months = new Months(writing);
  }

  /**
   * {@return the times of a frame, as far as can be said before all is read; "meet on Monday" in a
   * headline may be the last or the next}
   */
  List<When> of(Frame frame) {
    return frame.times.stream()
        .flatMap(
            timed ->
                timed.isHeadline()
                    ? Stream.of(true, false).map(past -> of(timed.time(), past))
                    : Stream.of(of(timed.time(), timed.isPast())))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * {@return whether the words for a time mean the past: of what was called off, the month may be
   * the last or the next, whichever is nearer}
   *
   * @param telling what tells of the meeting
   * @param time a time that it gives
   */
  boolean isPast(Telling telling, TimeExpression time) {
    if (telling.isPast() || !telling.status().isOff()) {
      return telling.isPast();
    }
    return time instanceof TimeExpression.Month month && months.isNearerInThePast(month);
  }

  /** {@return the day or days that words name, as far as can be said before all is read} */
  Optional<When> of(TimeExpression time, boolean isPast) {
    return switch (time) {
      case TimeExpression.Calendar calendar ->
          Optional.of(new When(calendar.start(), calendar.end()));
      case TimeExpression.DayOfYear day -> counted(isPast, date -> FromWriting.days(date, day));
      case TimeExpression.Month month -> Optional.of(months.of(month, isPast));
      case TimeExpression.Season season -> months.year(season, isPast);
      case TimeExpression.DaysOfMonth days -> Optional.of(bare(days));
      case TimeExpression.Weekday day ->
          counted(isPast, date -> FromWriting.days(FromWriting.weekday(date, day, isPast), day));
      case TimeExpression.Period period ->
          writing.day(isPast).flatMap(date -> FromWriting.period(date, period, isPast));
      case TimeExpression.Span span ->
          of(span.first(), isPast).map(first -> joined(first, span, isPast));
      case TimeExpression.Offset offset -> counted(isPast, date -> FromWriting.days(date, offset));
      case TimeExpression.Beside other -> Optional.empty();
      case TimeExpression.MonthAfter other -> Optional.empty();
    };
  }

  private Optional<When> counted(boolean isPast, Function<LocalDate, When> days) {
    return writing.day(isPast).map(days).map(writing::counted);
  }

  private When joined(When first, TimeExpression.Span span, boolean isPast) {
    return of(span.last(), isPast)
        .flatMap(last -> FromWriting.join(first, last, span))
        .orElse(first);
  }

  /** {@return days of a month that nothing names} */
  static When bare(TimeExpression.DaysOfMonth days) {
    OptionalInt none = OptionalInt.empty();
    return new When(
        new PartialDate(none, none, OptionalInt.of(days.first())),
        new PartialDate(none, none, OptionalInt.of(days.last())));
  }
}
