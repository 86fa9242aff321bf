package parley.extract.frame;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Calendar;

/**
 * Lines of a digest that are no more than a day, "Monday, March 4": what is told below was then, if
 * it says nothing else. One such line alone may be the day of the page.
 */
final class DayLines {
  private static final int FEWEST = 2;
  private static final String REASON = "day.of-line";

  private final IdentityHashMap<Annotated, SentenceReading> above = new IdentityHashMap<>();

  DayLines(List<SentenceReading> sentences) {
    List<SentenceReading> lines = sentences.stream().filter(line -> day(line).isPresent()).toList();
    if (lines.size() < FEWEST) {
      return;
    }
    Optional<SentenceReading> last = Optional.empty();
    for (SentenceReading reading : sentences) {
      if (day(reading).isPresent()) {
        last = Optional.of(reading);
      }
      last.ifPresent(line -> above.put(reading.sentence(), line));
    }
  }

  private static Optional<Mention> day(SentenceReading reading) {
    return reading
        .sentence()
        .all("date")
        .filter(date -> isDay(date) && isAlone(date, reading.sentence()))
        .findFirst();
  }

  private static boolean isDay(Mention date) {
    return SentenceReading.time(date) instanceof Calendar calendar
        && calendar.start().day().isPresent()
        && calendar.start().month().isPresent();
  }

  private static boolean isAlone(Mention date, Annotated sentence) {
    return IntStream.range(0, sentence.size())
        .filter(at -> at < date.from() || date.to() <= at)
        .noneMatch(at -> Character.isLetterOrDigit(sentence.words().get(at).codePointAt(0)));
  }

  /** {@return the day of the line above what tells of a meeting in the past and says no day} */
  List<TimeExpression> times(Telling telling) {
    return line(telling).stream()
        .flatMap(line -> day(line).stream())
        .map(SentenceReading::time)
        .toList();
  }

  /** Dates a meeting of which nothing says when it was. */
  void date(Telling telling, Frame frame) {
    if (frame.times.isEmpty()) {
      line(telling)
          .ifPresent(
              line ->
                  times(telling)
                      .forEach(
                          day ->
                              frame.times.add(Timed.assumed(day, true, Reasons.of(REASON), line))));
    }
  }

  private Optional<SentenceReading> line(Telling telling) {
    boolean isDatedAbove =
        telling.isPast() && telling.times().isEmpty() && telling.stop().isEmpty();
    return isDatedAbove
        ? Optional.ofNullable(above.get(telling.reading().sentence()))
        : Optional.empty();
  }
}
