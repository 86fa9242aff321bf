package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/**
 * Gives a meeting that is to be on a journey the days and the city of it: "She will visit Oslo from
 * 3 to 5 May. During the visit she will meet the prime minister."
 */
final class Trips {
  private static final String REASON = "trip.before";

  /** In so many sentences before the meeting the journey was told of. */
  private static final int BEFORE = 3;

  /** How many words may stand between "will visit" and where, or when. */
  private static final int REACH = 16;

  private final List<SentenceReading> sentences;
  private final Evidences evidences;

  Trips(List<SentenceReading> sentences, Evidences evidences) {
    this.sentences = sentences;
    this.evidences = evidences;
  }

  /** Completes a meeting of which nothing says when it is. */
  void complete(Frame frame) {
    if (!frame.times.isEmpty()) {
      return;
    }
    Optional<SentenceReading> meeting = frame.first.filter(Trips::isOnTrip);
    meeting.flatMap(first -> journey(first, frame)).ifPresent(journey -> add(journey, frame));
  }

  private static boolean isOnTrip(SentenceReading reading) {
    return reading.sentence().has("@during-trip")
        || !reading.sentence().at("@third-person", 0).isEmpty();
  }

  /** Where and when somebody goes. */
  private record Journey(SentenceReading reading, Mention place, List<Mention> dates) {}

  private Optional<Journey> journey(SentenceReading meeting, Frame frame) {
    int at = sentences.indexOf(meeting);
    return sentences.subList(Math.max(0, at - BEFORE), Math.max(0, at)).reversed().stream()
        .filter(reading -> reading.events().stream().allMatch(Trips::isOfVisit))
        .flatMap(reading -> journeys(reading, frame))
        .findFirst();
  }

  private static boolean isOfVisit(Match event) {
    return event.part("visit").isPresent() || event.part("hint").isPresent();
  }

  private static Stream<Journey> journeys(SentenceReading reading, Frame frame) {
    Annotated sentence = reading.sentence();
    return sentence
        .all("@journey-to")
        .flatMap(
            go ->
                sentence
                    .all("place")
                    .filter(place -> isBehind(go, place) && isOf(place, frame))
                    .limit(1)
                    .map(place -> new Journey(reading, place, dates(reading, go))))
        .filter(journey -> !journey.dates().isEmpty());
  }

  private static List<Mention> dates(SentenceReading reading, Mention go) {
    List<Mention> behind = reading.dates().filter(date -> isBehind(go, date)).limit(1).toList();
    return behind.isEmpty() ? reading.dates().filter(date -> isOpening(date, go)).toList() : behind;
  }

  /** "In May she led a delegation to Oslo". */
  private static boolean isOpening(Mention date, Mention go) {
    return date.from() <= 1 && date.to() <= go.from();
  }

  private static boolean isBehind(Mention go, Mention mention) {
    return go.to() <= mention.from() && mention.from() - go.to() <= REACH;
  }

  private static boolean isOf(Mention place, Frame frame) {
    return place.meaning() instanceof Meaning.OfPlace known
        && known.likeliest().country().filter(frame.parties::containsKey).isPresent();
  }

  private void add(Journey journey, Frame frame) {
    boolean isPast = frame.is(Status.HELD);
    SentenceReading reading = journey.reading();
    journey
        .dates()
        .forEach(
            date ->
                frame.times.add(
                    Timed.assumed(
                        SentenceReading.time(date), isPast, Reasons.of(REASON), reading)));
    Place place = ((Meaning.OfPlace) journey.place().meaning()).likeliest();
    if (frame.places.isEmpty() && place.kind() == Place.Kind.CITY) {
      frame.places.add(
          new Attested<>(place, evidences.inferred(reading, "place.trip", Reasons.of(REASON))));
    }
  }
}
