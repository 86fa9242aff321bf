package parley.extract.finder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parley.extract.PartialDate;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Direction;
import parley.extract.rule.Grammar;
import parley.extract.rule.Match;

/** Marks times, type {@code date}, by the grammar of the language. */
final class TimeFinder {
  private static final Comparator<Match> FIRST_THEN_LONGEST =
      Comparator.comparingInt(Match::from)
          .thenComparing(Comparator.comparingInt(Match::to).reversed());

  private final Grammar grammar;

  TimeFinder(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Adds the times; of expressions that overlap, the first and longest counts. */
  void annotate(Annotated sentence) {
    List<Match> matches = new ArrayList<>(grammar.match(sentence));
    matches.sort(FIRST_THEN_LONGEST);
    List<Found> found = new ArrayList<>();
    for (Match match : matches) {
      boolean isFree = found.isEmpty() || found.getLast().to() <= match.from();
      Optional<TimeExpression> time = isFree ? read(new Parts(match)) : Optional.empty();
      time.ifPresent(value -> add(new Found(match.from(), match.to(), value), sentence, found));
    }
    for (Found one : found) {
      sentence.add(new Mention("date", one.from(), one.to(), new Meaning.OfTime(one.time())));
    }
  }

  /** A time where it stands. */
  private record Found(int from, int to, TimeExpression time) {}

  /** Adds a time, joined to the one before it if the words between say that it ends there. */
  private static void add(Found time, Annotated sentence, List<Found> found) {
    boolean isOwn = time.time() instanceof TimeExpression.MonthAfter;
    if (!isOwn && !found.isEmpty() && !(found.getLast().time() instanceof TimeExpression.Span)) {
      Found first = found.getLast();
      boolean isEnd = isJoined("@date-through", first, time, sentence);
      if (isEnd || isJoined("@date-and", first, time, sentence)) {
        TimeExpression span = new TimeExpression.Span(first.time(), time.time(), !isEnd);
        found.set(found.size() - 1, new Found(first.from(), time.to(), span));
        return;
      }
    }
    found.add(time);
  }

  private static boolean isJoined(String type, Found first, Found last, Annotated sentence) {
    int comma =
        first.to() < sentence.size() && sentence.folded().get(first.to()).equals(",") ? 1 : 0;
    return first.to() < last.from()
        && sentence.at(type, first.to() + comma).stream().anyMatch(m -> m.to() == last.from());
  }

  private static Optional<TimeExpression> read(Parts parts) {
    try {
      if (!parts.isCalendar()) {
        return Optional.of(relative(parts));
      }
      TimeExpression.Calendar calendar = calendar(parts);
      return Optional.of(
          parts.hasUnit()
              ? new TimeExpression.DayOfYear(calendar, parts.direction().steps())
              : calendar);
    } catch (DateTimeException e) {
      // "February 30" and "20-18 May" name no time, so the words are left to other readings.
      return Optional.empty();
    }
  }

  private static TimeExpression.Calendar calendar(Parts parts) {
    OptionalInt month = parts.number("m").isPresent() ? parts.number("m") : parts.number("mm");
    OptionalInt lastMonth = parts.number("m2").isPresent() ? parts.number("m2") : month;
    int turns = lastMonth.orElse(0) < month.orElse(0) ? 1 : 0;
    OptionalInt firstYear = year(parts, "y", "y2", -turns);
    PartialDate start = new PartialDate(firstYear, month, parts.number("d"));
    boolean isRange = parts.number("d2").isPresent() || parts.number("y2").isPresent();
    PartialDate end =
        isRange
            ? new PartialDate(year(parts, "y2", "y", turns), lastMonth, parts.number("d2"))
            : start;
    return new TimeExpression.Calendar(start, end, parts.weekday());
  }

  /** The year that the words give, else that of the other end, some years away. */
  private static OptionalInt year(Parts parts, String own, String other, int away) {
    if (parts.number(own).isPresent()) {
      return parts.number(own);
    }
    OptionalInt known = parts.number(other);
    return known.isPresent() ? OptionalInt.of(known.getAsInt() + away) : known;
  }

  private static TimeExpression relative(Parts parts) {
    if (parts.number("d").isPresent()) {
      int first = parts.number("d").getAsInt();
      return new TimeExpression.DaysOfMonth(
          first, parts.number("d2").orElse(first), parts.direction(), parts.hasUnit());
    }
    if (parts.weekday().isPresent()) {
      OptionalInt last = parts.number("w2");
      DayOfWeek first = parts.weekday().get();
      return new TimeExpression.Weekday(
          first,
          last.isPresent() ? DayOfWeek.of(last.getAsInt()) : first,
          parts.direction(),
          parts.hasUnit());
    }
    if (parts.number("beside").isPresent()) {
      return new TimeExpression.Beside(parts.number("beside").getAsInt());
    }
    if (parts.value("after").isPresent()) {
      return new TimeExpression.MonthAfter(parts.number("m"));
    }
    return parts.number("n").isPresent() ? counted(parts) : partOfYear(parts);
  }

  /** "Two weeks ago", "in three days". */
  private static TimeExpression counted(Parts parts) {
    int count = parts.number("n").getAsInt() * parts.direction().steps();
    return parts.hasUnit()
        ? new TimeExpression.Period(parts.unit(), count)
        : new TimeExpression.Offset(count, count);
  }

  /** "Last spring", "next May", "this week", "tomorrow". */
  private static TimeExpression partOfYear(Parts parts) {
    Direction direction = parts.direction();
    if (parts.number("season").isPresent()) {
      int middle = parts.number("season").getAsInt();
      return new TimeExpression.Season(new TimeExpression.Month(middle, direction, false));
    }
    if (parts.number("m").isPresent()) {
      return new TimeExpression.Month(parts.number("m").getAsInt(), direction, parts.hasUnit());
    }
    if (parts.hasUnit()) {
      return new TimeExpression.Period(parts.unit(), direction.steps());
    }
    int day = parts.number("offset").orElse(0);
    return new TimeExpression.Offset(day, Math.max(day, parts.number("offset2").orElse(day)));
  }

  /** The named parts of one match. */
  private record Parts(Match match) {

    /** A calendar date has a year, or a month and a day. */
    boolean isCalendar() {
      return number("y").isPresent()
          || number("y2").isPresent()
          || (number("m").isPresent() && number("d").isPresent());
    }

    OptionalInt number(String name) {
      return match.part(name).map(Mention::number).orElse(OptionalInt.empty());
    }

    Optional<String> value(String name) {
      return match
          .part(name)
          .map(Mention::meaning)
          .map(meaning -> meaning instanceof Meaning.OfClass(String value) ? value : "");
    }

    Optional<DayOfWeek> weekday() {
      OptionalInt day = number("w");
      return day.isPresent() ? Optional.of(DayOfWeek.of(day.getAsInt())) : Optional.empty();
    }

    boolean hasUnit() {
      return value("unit").isPresent();
    }

    TimeExpression.Unit unit() {
      return TimeExpression.Unit.valueOf(value("unit").orElseThrow());
    }

    Direction direction() {
      return value("dir").map(Direction::valueOf).orElse(Direction.EITHER);
    }
  }
}
