package parley.extract.frame;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.extract.Value.When;
import parley.extract.mention.TimeExpression;

/**
 * When a sentence says that a meeting was, as far as it tells it from other meetings.
 *
 * @param days the days, as far as can be said before all is read
 * @param weekdays days of the week, where nothing says of which week
 */
record ToldTime(List<When> days, Set<DayOfWeek> weekdays) {

  /** Keeps copies. */
  ToldTime {
    days = List.copyOf(days);
    weekdays = Set.copyOf(weekdays);
  }

  /** {@return when a stretch of a sentence says that it was} */
  static ToldTime of(Telling telling, TimeRanges times, DayLines lines) {
    List<TimeExpression> own = telling.times();
    List<When> days =
        Stream.concat(own.stream(), lines.times(telling).stream())
            .flatMap(time -> times.of(time, telling.isPast()).stream())
            .toList();
    return new ToldTime(days, weekdays(own.stream(), times));
  }

  /** The days of the week that stay without a date. */
  private static Set<DayOfWeek> weekdays(Stream<TimeExpression> times, TimeRanges resolver) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    times
        .filter(time -> resolver.of(time, true).isEmpty())
        .filter(TimeExpression.Weekday.class::isInstance)
        .map(TimeExpression.Weekday.class::cast)
        .filter(day -> day.days() == 0)
        .forEach(day -> days.add(day.weekday()));
    return days;
  }

  /** {@return whether a frame may have been then} */
  boolean fits(Frame frame, TimeRanges resolver) {
    List<When> theirs = resolver.of(frame);
    return fitsWeekday(frame, resolver) && (days.isEmpty() || theirs.isEmpty() || shares(theirs));
  }

  /** Of a text without a date Monday's meeting is not Tuesday's. */
  private boolean fitsWeekday(Frame frame, TimeRanges resolver) {
    Stream<Timed> planned = frame.times.stream().filter(timed -> !timed.isFormerPlan());
    Set<DayOfWeek> theirs = weekdays(planned.map(Timed::time), resolver);
    return weekdays.isEmpty() || theirs.isEmpty() || !Collections.disjoint(weekdays, theirs);
  }

  /** {@return whether one of the days is one of others, as far as both are known} */
  boolean shares(List<When> theirs) {
    return days.stream().anyMatch(one -> theirs.stream().anyMatch(two -> meet(one, two)));
  }

  private static boolean meet(When one, When two) {
    return one.start().isCompatible(two.start()) || one.end().isCompatible(two.end());
  }

  /** {@return whether all of the days are before all others} */
  boolean isBefore(List<When> theirs) {
    return !days.isEmpty()
        && !theirs.isEmpty()
        && days.stream().allMatch(one -> theirs.stream().allMatch(two -> precedes(one, two)));
  }

  private static boolean precedes(When one, When other) {
    return one.end().isAnchored()
        && other.start().isAnchored()
        && one.end().isBefore(other.start());
  }

  /** {@return whether the year of each is known} */
  boolean isAnchored() {
    return days.stream().allMatch(when -> when.start().isAnchored());
  }
}
