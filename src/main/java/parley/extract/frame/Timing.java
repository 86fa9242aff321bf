package parley.extract.frame;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.extract.PartialDate;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;
import parley.extract.Value.When;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Beside;
import parley.extract.mention.TimeExpression.Calendar;
import parley.extract.mention.TimeExpression.MonthAfter;

/** Notes when a meeting is told to be, and how many days it lasts. */
final class Timing {
  /** Which day of several. */
  enum Edge {
    /** They begin on it. */
    FIRST,
    /** They end on it. */
    LAST,
    /** The words do not say. */
    UNKNOWN
  }

  private final TimeRanges times;

  Timing(TimeRanges times) {
    this.times = times;
  }

  /** {@return the days of the meeting spoken of, before a telling of another changes them} */
  Optional<When> of(Optional<Frame> frame) {
    return frame.stream().flatMap(spokenOf -> times.of(spokenOf).stream()).findFirst();
  }

  /**
   * Adds the times in a telling.
   *
   * @param telling what tells of a meeting
   * @param before the days of the meeting spoken of before
   * @param frame gets the times
   */
  void add(Telling telling, Optional<When> before, Frame frame) {
    SentenceReading reading = telling.reading();
    Optional<When> latest = before;
    for (Mention date : OwnDates.of(telling)) {
      Optional<When> since = latest;
      Optional<TimeExpression> time =
          switch (SentenceReading.time(date)) {
            case Beside beside -> beside(beside, since);
            case MonthAfter after -> after(after, named(date, telling).or(() -> since));
            case TimeExpression other -> Optional.of(other);
          };
      time.map(
              one ->
                  new Timed(
                      one,
                      times.isPast(telling, one),
                      edge(date, telling),
                      isFormerPlan(date, telling),
                      Optional.empty(),
                      reading))
          .ifPresent(frame.times::add);
      latest = time.flatMap(one -> times.of(one, telling.isPast())).or(() -> before);
    }
    days(telling).ifPresent(days -> frame.days = Math.max(frame.days, days));
  }

  /** "She also met the prime minister": there and then, if nothing else is said. */
  static void share(Frame last, Telling telling, Frame frame) {
    boolean isThere =
        last.blocks.contains(telling.reading().block())
            && frame.times.isEmpty()
            && frame.places.isEmpty()
            && last.status().equals(frame.status());
    if (isThere) {
      frame.times.addAll(last.times);
      if (frame.modes.stream().noneMatch(mode -> mode.value() == Mode.CALL)) {
        frame.places.addAll(last.places);
      }
    }
  }

  /** "The same day" is that of the meeting spoken of before. */
  private static Optional<TimeExpression> beside(Beside beside, Optional<When> before) {
    return before
        .map(When::end)
        .filter(day -> day.month().isPresent() && day.day().isPresent())
        .filter(day -> day.isDay() || beside.days() == 0)
        .map(day -> day.isDay() ? PartialDate.of(Notes.date(day).plusDays(beside.days())) : day)
        .map(Calendar::new);
  }

  /** "In May 2015 and the following July": the time that the sentence names before. */
  private Optional<When> named(Mention date, Telling telling) {
    return telling
        .reading()
        .sentence()
        .all("date")
        .filter(other -> other.to() <= date.from())
        .reduce((one, next) -> next)
        .flatMap(other -> times.of(SentenceReading.time(other), telling.isPast()));
  }

  private static Optional<TimeExpression> after(MonthAfter after, Optional<When> before) {
    return before
        .map(When::start)
        .filter(start -> start.year().isPresent() && start.month().isPresent())
        .map(start -> YearMonth.of(start.year().getAsInt(), start.month().getAsInt()))
        .map(month -> month.plusMonths(steps(after, month)))
        .map(month -> new Calendar(PartialDate.of(month)));
  }

  private static int steps(MonthAfter after, YearMonth month) {
    int steps = after.month().orElse(month.getMonthValue() + 1) - month.getMonthValue();
    return steps > 0 ? steps : steps + 12;
  }

  private static OptionalInt days(Telling telling) {
    return telling
        .reading()
        .sentence()
        .all("length")
        .filter(telling::covers)
        .map(Mention::meaning)
        .flatMap(meaning -> ((Meaning.OfPhrase) meaning).part("n").stream())
        .map(Mention::number)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** The verb before a day says which one it is, else that of the whole telling. */
  private static Edge edge(Mention date, Telling telling) {
    int closing = last("@closing", date, telling);
    int opening = last("@opening", date, telling);
    if (closing != opening) {
      return closing > opening ? Edge.LAST : Edge.FIRST;
    }
    return edge(telling);
  }

  private static int last(String type, Mention date, Telling telling) {
    return words(telling, type)
        .mapToInt(Mention::from)
        .filter(from -> from < date.from())
        .max()
        .orElse(-1);
  }

  private static Edge edge(Telling telling) {
    return words(telling, "@closing").findAny().isPresent()
        ? Edge.LAST
        : words(telling, "@opening").findAny().isPresent() || telling.status() == Status.ANNOUNCED
            ? Edge.FIRST
            : Edge.UNKNOWN;
  }

  /** A day of what is put off counts if the words say that it is the new one. */
  private static boolean isFormerPlan(Mention date, Telling telling) {
    if (telling.status() == Status.POSTPONED) {
      return !OwnDates.isNewDay(date, telling);
    }
    return wasPlanned(date, telling);
  }

  /** {@return whether the words say that a meeting was to be on a day} */
  static boolean wasPlanned(Mention date, Telling telling) {
    return words(telling, "@was-planned").anyMatch(words -> words.from() < date.from());
  }

  private static Stream<Mention> words(Telling telling, String type) {
    return telling.reading().sentence().all(type).filter(telling::covers);
  }
}
