package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parley.authority.Place;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;
import parley.extract.rule.Match;

/**
 * What a sentence that tells of a meeting says about which meeting it is.
 *
 * @param times when
 * @param ordinal which round
 * @param relative whether it is the round before the one spoken of (-1), the one after it (1), or
 *     neither
 * @param place where
 */
record Cues(
    List<TimeExpression> times, OptionalInt ordinal, OptionalInt relative, Optional<Place> place) {

  /** {@return the cues in a sentence} */
  static Cues of(SentenceReading reading, Places places) {
    return new Cues(
        reading.times(),
        reading.has(Effect.NO_ORDINAL) ? OptionalInt.empty() : number(reading, "o"),
        number(reading, "r"),
        places.in(reading).stream().map(Attested::value).findFirst());
  }

  /** The number comes from the phrase that names the meeting of an event, else from any such. */
  private static OptionalInt number(SentenceReading reading, String part) {
    return java.util.stream.Stream.concat(
            reading.events().stream().map(Cues::meeting).flatMap(Optional::stream),
            reading.phrases("meeting"))
        .map(phrase -> phrase.number(part))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static Optional<Meaning.OfPhrase> meeting(Match match) {
    return match
        .part("m")
        .map(Mention::meaning)
        .filter(Meaning.OfPhrase.class::isInstance)
        .map(Meaning.OfPhrase.class::cast);
  }

  /** {@return whether a frame may be the meeting that the sentence tells of} */
  boolean fit(Frame frame) {
    return fitsOrdinal(frame) && fitsPlace(frame) && fitsTime(frame);
  }

  private boolean fitsOrdinal(Frame frame) {
    return ordinal.isEmpty()
        || frame.ordinals.isEmpty()
        || frame.ordinals.stream().anyMatch(o -> o.value() == ordinal.getAsInt());
  }

  private boolean fitsPlace(Frame frame) {
    return place.isEmpty()
        || frame.places.isEmpty()
        || frame.places.stream().anyMatch(p -> Places.fit(p.value(), place.get()));
  }

  private boolean fitsTime(Frame frame) {
    List<TimeExpression.Calendar> mine = calendars(times);
    List<TimeExpression.Calendar> theirs =
        calendars(frame.times.stream().map(Frame.Timed::time).toList());
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(m -> theirs.stream().anyMatch(t -> fit(m, t)));
  }

  private static List<TimeExpression.Calendar> calendars(List<TimeExpression> times) {
    return times.stream()
        .filter(TimeExpression.Calendar.class::isInstance)
        .map(TimeExpression.Calendar.class::cast)
        .toList();
  }

  private static boolean fit(TimeExpression.Calendar one, TimeExpression.Calendar two) {
    return one.start().isCompatible(two.start()) || one.end().isCompatible(two.end());
  }
}
