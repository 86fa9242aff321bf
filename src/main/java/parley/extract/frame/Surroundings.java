package parley.extract.frame;

import java.util.List;
import java.util.stream.IntStream;
import parley.authority.Place;
import parley.document.Block;
import parley.extract.Evidence;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.mention.TimeExpression.Calendar;

/**
 * When and where the meeting is that an item is about, where the words that tell of it do not say:
 * the sentences around tell no other meeting, so that a day or a city in the first of them is its.
 * "The ministers discussed fisheries. Oslo was the host, Monday the day."
 */
final class Surroundings {
  private static final String REASON = "lead.around";

  /** In so many sentences a report has said when and where. */
  private static final int LEAD = 5;

  /** A line with fewer words beside its day only dates the text. */
  private static final int FEWEST_WORDS = 3;

  private final List<SentenceReading> lead;
  private final Places places;
  private final TimeRanges times;

  /**
   * Prepares for one item.
   *
   * @param sentences its sentences
   * @param places reads venues
   * @param times says which days words mean
   */
  Surroundings(List<SentenceReading> sentences, Places places, TimeRanges times) {
    this.places = places;
    this.times = times;
    this.lead =
        sentences.stream()
            .filter(reading -> reading.block().kind() == Block.Kind.PARAGRAPH)
            .limit(LEAD)
            .filter(reading -> reading.events().isEmpty() && !reading.isSearched())
            .filter(reading -> !reading.isWish() && !reading.has(Effect.NONE))
            .filter(reading -> reading.sentence().lacks("@elsewhere"))
            .toList();
  }

  /** Completes the time and the venue of a meeting. */
  void complete(Frame frame) {
    if (frame.status().filter(status -> !isToBe(status)).isPresent()) {
      return;
    }
    List<SentenceReading> around = lead.stream().filter(reading -> isOf(reading, frame)).toList();
    if (frame.times.isEmpty()) {
      addTime(frame, around);
    }
    boolean isRemote = frame.modes.stream().anyMatch(mode -> mode.value() == Mode.CALL);
    if (!isRemote && frame.places.stream().noneMatch(Surroundings::isCity)) {
      addPlace(frame, around.stream().filter(one -> isBeside(one, frame)).toList());
    }
  }

  /** The old day of what is put off or called off is often told, and is none. */
  private static boolean isToBe(Status status) {
    return switch (status) {
      case HELD, ANNOUNCED -> true;
      case PROPOSED, POSTPONED, CANCELLED, REFUSED -> false;
    };
  }

  private static boolean isOf(SentenceReading reading, Frame frame) {
    return Tense.of(reading.sentence()).filter(tense -> !tense.fits(frame)).isEmpty();
  }

  /**
   * Whether a sentence stands in a paragraph that tells of the meeting: others have cities of their
   * own.
   */
  private static boolean isBeside(SentenceReading reading, Frame frame) {
    return frame.blocks.contains(reading.block());
  }

  private void addTime(Frame frame, List<SentenceReading> around) {
    boolean isPast = frame.is(Status.HELD);
    List<Timed> days =
        around.stream()
            .flatMap(
                reading ->
                    reading
                        .dates()
                        .filter(date -> isDay(date) && isTold(date, reading.sentence()))
                        .filter(date -> reading.clause(date).isEmpty())
                        .map(date -> timed(date, isPast, reading)))
            .toList();
    long different = days.stream().map(day -> times.of(day.time(), isPast)).distinct().count();
    if (different == 1) {
      frame.times.add(days.getFirst());
    }
  }

  private static boolean isTold(Mention date, Annotated sentence) {
    return IntStream.range(0, sentence.size())
            .filter(at -> at < date.from() || date.to() <= at)
            .filter(at -> Character.isLetter(sentence.words().get(at).codePointAt(0)))
            .count()
        >= FEWEST_WORDS;
  }

  private static Timed timed(Mention date, boolean isPast, SentenceReading reading) {
    return Timed.assumed(SentenceReading.time(date), isPast, Reasons.of(REASON), reading);
  }

  private static boolean isDay(Mention date) {
    return switch (SentenceReading.time(date)) {
      case Calendar calendar -> calendar.start().day().isPresent();
      case TimeExpression.Weekday day -> true;
      case TimeExpression.Offset offset -> true;
      case TimeExpression.DayOfYear day -> true;
      case TimeExpression.DaysOfMonth days -> true;
      case TimeExpression.Span span -> true;
      case TimeExpression.Period period -> false;
      case TimeExpression.Month month -> false;
      case TimeExpression.Season season -> false;
      case TimeExpression.Beside beside -> false;
      case TimeExpression.MonthAfter after -> false;
    };
  }

  private void addPlace(Frame frame, List<SentenceReading> around) {
    List<Attested<Place>> cities =
        around.stream().flatMap(reading -> places.cities(reading).stream()).toList();
    boolean isOne = cities.stream().map(city -> city.value().id()).distinct().count() == 1;
    if (isOne
        && frame.places.stream()
            .allMatch(known -> Places.fit(known.value(), cities.getFirst().value()))) {
      Evidence words = cities.getFirst().evidence();
      frame.places.addFirst(
          new Attested<>(
              cities.getFirst().value(), Because.add(words, words.rule(), Reasons.of(REASON))));
    }
  }

  private static boolean isCity(Attested<Place> place) {
    return place.value().kind() == Place.Kind.CITY;
  }
}
