package parley.extract.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.extract.PartialDate;
import parley.extract.Value.Status;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Calendar;

/**
 * Turns the times that words give into dates, with what is known around them: when the text was
 * published, what its notes cite, what other dates it names.
 *
 * <p>Where the year cannot be known the date stays without it.
 */
final class TimeResolver {
  private final Writing writing;
  private final TimeRanges ranges;
  private final Evidences evidences;
  private final Months months;
  private final YearLines years;

  /**
   * Prepares for one item.
   *
   * @param writing when it was written
   * @param ranges says which days its words mean by themselves
   * @param evidences makes evidence
   * @param years its lines that are no more than a year
   */
  TimeResolver(Writing writing, TimeRanges ranges, Evidences evidences, YearLines years) {
    this.writing = writing;
    this.ranges = ranges;
    this.evidences = evidences;
    this.months = new Months(writing);
    this.years = years;
  }

  /**
   * {@return when the meeting of a frame took or takes place, as precisely as can be known}
   *
   * @param frame the frame
   * @param noteDates whole dates in the notes that its sentences refer to
   * @param otherDates whole dates of other meetings in the item
   */
  Optional<Attested<When>> resolve(
      Frame frame, List<LocalDate> noteDates, List<LocalDate> otherDates) {
    boolean isPutOff = frame.is(Status.POSTPONED);
    List<Lasting> all = new ArrayList<>();
    boolean isTold = frame.times.stream().anyMatch(timed -> !timed.isHeadline());
    for (Timed timed : frame.times) {
      boolean isRepeated = isTold && timed.isHeadline();
      if (!isRepeated && !(isPutOff && timed.isFormerPlan())) {
        resolve(timed, new Context(noteDates, otherDates, timed.isPast()))
            .ifPresent(when -> all.add(new Lasting(when, timed)));
      }
    }
    return Lasting.bothEnds(all)
        .or(
            () ->
                all.stream()
                    .max(Comparator.comparingInt(one -> precision(one.when().value())))
                    .map(one -> one.of(frame.days)));
  }

  /** What is known around a time. */
  private record Context(List<LocalDate> notes, List<LocalDate> others, boolean past) {

    /** {@return the day after which what is planned comes: the latest other one in the text} */
    Optional<LocalDate> latest() {
      return past ? Optional.empty() : others.stream().max(Comparator.naturalOrder());
    }
  }

  private static int precision(When when) {
    PartialDate start = when.start();
    return (start.year().isPresent() ? 4 : 0)
        + (start.month().isPresent() ? 2 : 0)
        + (start.day().isPresent() ? 3 : 0)
        + (when.end().equals(start) ? 0 : 1);
  }

  private Optional<Attested<When>> resolve(Timed timed, Context context) {
    return years
        .when(timed)
        .map(
            when ->
                inferred(
                    when,
                    timed,
                    "date.year-above",
                    Reasons.of("year.above", when.start().year().getAsInt())))
        .or(() -> byItself(timed, context));
  }

  private Optional<Attested<When>> byItself(Timed timed, Context context) {
    return switch (timed.time()) {
      case Calendar calendar -> Optional.of(calendar(calendar, timed, context));
      case TimeExpression.DaysOfMonth days -> Optional.of(days(days, timed, context));
      case TimeExpression.Weekday day -> counted(timed, context);
      case TimeExpression.DayOfYear day -> counted(timed, context);
      case TimeExpression.Season season -> counted(timed, context);
      case TimeExpression.Period period -> counted(timed, context);
      case TimeExpression.Offset offset -> counted(timed, context);
      case TimeExpression.Beside other -> Optional.empty();
      case TimeExpression.MonthAfter other -> Optional.empty();
      case TimeExpression.Month month -> Optional.of(month(month, timed, context));
      case TimeExpression.Span span ->
          resolve(timed.with(span.first()), context)
              .map(first -> joined(first, span, resolve(timed.with(span.last()), context)));
    };
  }

  private static Attested<When> joined(
      Attested<When> first, TimeExpression.Span span, Optional<Attested<When>> last) {
    return last.flatMap(end -> FromWriting.join(first.value(), end.value(), span))
        .map(when -> new Attested<>(when, first.evidence()))
        .orElse(first);
  }

  private Attested<When> calendar(Calendar calendar, Timed timed, Context context) {
    PartialDate start = calendar.start();
    if (start.isAnchored() || start.day().isEmpty() || start.month().isEmpty()) {
      return stated(new When(start, calendar.end()), timed, "date.calendar");
    }
    return new YearFinder(calendar, writing.day(context.past()))
        .find(context.notes(), context.others(), context.past())
        .map(found -> dated(calendar, found, timed))
        .orElseGet(() -> stated(new When(start, calendar.end()), timed, "date.calendar"));
  }

  private Attested<When> dated(Calendar calendar, YearFinder.Found found, Timed timed) {
    When when =
        new When(
            calendar.start().in(found.year()), calendar.end().in(calendar.lastYear(found.year())));
    return inferred(when, timed, found.rule(), found.because());
  }

  private Attested<When> days(TimeExpression.DaysOfMonth days, Timed timed, Context context) {
    Optional<LocalDate> written = writing.day(context.past());
    if (written.isEmpty()) {
      return stated(TimeRanges.bare(days), timed, "date.days-of-month");
    }
    YearMonth month = YearMonth.from(written.get());
    month = month.plusMonths(FromWriting.months(days, written.get(), context.past()));
    When when = new When(dayOf(month, days.first()), dayOf(month, days.last()));
    return inferred(when, timed, "date.days-of-month", Reasons.of("month.published", writing));
  }

  private static PartialDate dayOf(YearMonth month, int day) {
    return PartialDate.of(month.atDay(Math.min(day, month.lengthOfMonth())));
  }

  private Optional<Attested<When>> counted(Timed timed, Context context) {
    return ranges
        .of(timed.time(), context.past())
        .map(
            when ->
                inferred(
                    when, timed, "date.from-publication", Reasons.of("day.published", writing)));
  }

  private Attested<When> month(TimeExpression.Month month, Timed timed, Context context) {
    When when = months.of(month, context.past());
    if (when.start().isAnchored()) {
      return inferred(when, timed, "date.month", Reasons.of("year.published", writing));
    }
    return context
        .latest()
        .map(
            latest -> {
              boolean isOver = month.month() < latest.getMonthValue();
              PartialDate date = when.start().in(latest.getYear() + (isOver ? 1 : 0));
              String because = Reasons.of("year.after", latest);
              return inferred(new When(date), timed, "date.year-from-other", because);
            })
        .orElseGet(() -> stated(when, timed, "date.month"));
  }

  private Attested<When> stated(When when, Timed timed, String rule) {
    return new Attested<>(
        when,
        timed
            .because()
            .map(because -> evidences.inferred(timed.reading(), rule, because))
            .orElseGet(() -> evidences.stated(timed.reading(), rule)));
  }

  private Attested<When> inferred(When when, Timed timed, String rule, String because) {
    String all = timed.because().map(other -> because + "; " + other).orElse(because);
    return new Attested<>(when, evidences.inferred(timed.reading(), rule, all));
  }
}
