package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.PartialDate;
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
 * @param parties ids of the parties that meet, if the sentence names two or more
 */
record Cues(
    List<TimeExpression> times,
    OptionalInt ordinal,
    OptionalInt relative,
    Optional<Place> place,
    Set<String> parties) {

  /** {@return the cues in a sentence} */
  static Cues of(SentenceReading reading, Places places) {
    return new Cues(
        reading.times(),
        reading.has(Effect.NO_ORDINAL) ? OptionalInt.empty() : number(reading, "o"),
        number(reading, "r"),
        places.in(reading).stream().map(Attested::value).findFirst(),
        new TreeSet<>(Parties.meeting(reading)));
  }

  /** The number comes from the phrase that names the meeting of an event, else from any such. */
  private static OptionalInt number(SentenceReading reading, String part) {
    return Stream.concat(
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

  /** {@return whether the sentence tells of the round before the one spoken of} */
  boolean isPriorRound() {
    return relative.isPresent() && relative.getAsInt() < 0;
  }

  /** {@return whether a frame may be the meeting that the sentence tells of} */
  boolean fit(Frame frame) {
    return fitsOrdinal(frame) && fitsPlace(frame) && fitsTime(frame) && fitsParties(frame);
  }

  /** Two who meet are not the same meeting as two others, even if one of them is in both. */
  private boolean fitsParties(Frame frame) {
    return parties.size() < 2
        || frame.parties.size() < 2
        || parties.containsAll(frame.parties.keySet())
        || frame.parties.keySet().containsAll(parties);
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
    List<Range> mine = ranges(times);
    List<Range> theirs = ranges(frame.times.stream().map(Frame.Timed::time).toList());
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(one -> theirs.stream().anyMatch(one::fits));
  }

  /** As much of a time as its words fix by themselves. */
  private record Range(PartialDate start, PartialDate end) {

    boolean fits(Range other) {
      return start.isCompatible(other.start) || end.isCompatible(other.end);
    }
  }

  private static List<Range> ranges(List<TimeExpression> times) {
    return times.stream().flatMap(time -> range(time).stream()).toList();
  }

  private static Optional<Range> range(TimeExpression time) {
    OptionalInt none = OptionalInt.empty();
    return switch (time) {
      case TimeExpression.Calendar calendar ->
          Optional.of(new Range(calendar.start(), calendar.end()));
      case TimeExpression.Month month -> {
        PartialDate date = new PartialDate(none, OptionalInt.of(month.month()), none);
        yield Optional.of(new Range(date, date));
      }
      case TimeExpression.DaysOfMonth days ->
          Optional.of(
              new Range(
                  new PartialDate(none, none, OptionalInt.of(days.first())),
                  new PartialDate(none, none, OptionalInt.of(days.last()))));
      case TimeExpression.Weekday day -> Optional.empty();
      case TimeExpression.Offset offset -> Optional.empty();
    };
  }
}
