package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.mention.TimeExpression;

/**
 * Cuts what tells of a journey to several countries: "will visit Peru, Chile and Ecuador for talks"
 * is a meeting in each, of those who travel with those who are at home there.
 */
final class Journeys {
  private static final int LEAST = 2;

  /** Words such as ", and to the" between one country and the next. */
  private static final int BETWEEN = 4;

  /** Who is named behind the list meets there, in one of the countries or all together. */
  private static final List<String> OTHERS = List.of("person", "office", "party", "organ");

  private final Telling telling;
  private final Annotated sentence;

  private Journeys(Telling telling) {
    this.telling = telling;
    this.sentence = telling.reading().sentence();
  }

  /** {@return one telling for each country of a journey; none if it tells of no journey} */
  static List<Telling> cut(Telling telling) {
    if (telling.status().isOff()) {
      return List.of();
    }
    Journeys journeys = new Journeys(telling);
    return journeys
        .sentence
        .all("@journey-to")
        .filter(telling::covers)
        .map(journeys::tellings)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A country that the journey leads to, with the words behind it that say when. */
  private record Leg(Mention place, List<Mention> dates) {}

  private List<Telling> tellings(Mention journey) {
    List<Leg> legs = legs(journey.to());
    long countries = legs.stream().map(leg -> country(leg.place())).distinct().count();
    if (countries < LEAST || countries < legs.size() || !isFor(journey, legs)) {
      return List.of();
    }
    List<Mention> all = legs.stream().flatMap(Journeys::words).distinct().toList();
    return legs.stream()
        .map(
            leg ->
                telling.at(
                    new Stop(List.of(leg.place()), leg.dates(), Optional.of(journey)),
                    all.stream().filter(word -> words(leg).noneMatch(word::equals)).toList()))
        .toList();
  }

  private static Stream<Mention> words(Leg leg) {
    return Stream.concat(Stream.of(leg.place()), leg.dates().stream());
  }

  private static Optional<String> country(Mention place) {
    return ((Meaning.OfPlace) place.meaning()).likeliest().country();
  }

  private List<Leg> legs(int from) {
    List<Leg> legs = new ArrayList<>();
    Optional<Mention> place = placeAt(from);
    while (place.isPresent()) {
      int end = place.get().to();
      List<Mention> dates =
          telling.reading().dates().filter(date -> isNext(date, end, 1)).limit(1).toList();
      legs.add(new Leg(place.get(), dates));
      place = next(dates.isEmpty() ? end : dates.getFirst().to());
    }
    return isOnlyAtEnd(legs) ? forAll(legs) : legs;
  }

  private static boolean isOnlyAtEnd(List<Leg> legs) {
    return legs.size() > 1
        && !legs.getLast().dates().isEmpty()
        && legs.subList(0, legs.size() - 1).stream().allMatch(leg -> leg.dates().isEmpty());
  }

  /** "Peru, Chile and Ecuador in May": of days that the journey lasts none is that of a meeting. */
  private static List<Leg> forAll(List<Leg> legs) {
    List<Mention> dates =
        legs.getLast().dates().stream()
            .filter(date -> !isOfDays(SentenceReading.time(date)))
            .toList();
    return legs.stream().map(leg -> new Leg(leg.place(), dates)).toList();
  }

  private static boolean isOfDays(TimeExpression time) {
    return time instanceof TimeExpression.Span
        || (time instanceof TimeExpression.Calendar days && !days.start().equals(days.end()));
  }

  private static boolean isNext(Mention mention, int from, int gap) {
    return from <= mention.from() && mention.from() - from <= gap;
  }

  /** The place of a list right behind a comma or "and", and words such as "then to the". */
  private Optional<Mention> next(int from) {
    boolean isJoined = from < sentence.size() && !sentence.at("@list-joint", from).isEmpty();
    return isJoined
        ? sentence
            .all("place")
            .filter(place -> isNext(place, from + 1, BETWEEN - 1))
            .filter(place -> isOnlyJoint(from, place.from()))
            .findFirst()
        : Optional.empty();
  }

  private boolean isOnlyJoint(int from, int to) {
    return Stream.iterate(from, at -> at < to, at -> at + 1)
        .allMatch(
            at ->
                Stream.of("@list-joint", "@determiner", "@preposition")
                    .anyMatch(type -> !sentence.covering(type, at).isEmpty()));
  }

  private Optional<Mention> placeAt(int from) {
    return sentence
        .all("place")
        .filter(place -> isNext(place, from, 1) && isOnlyJoint(from, place.from()))
        .filter(
            place -> ((Meaning.OfPlace) place.meaning()).likeliest().kind() != Place.Kind.REGION)
        .findFirst();
  }

  /**
   * The words for the meeting span the journey, or follow: "returned from … where he had talks".
   */
  private boolean isFor(Mention journey, List<Leg> legs) {
    int end = legs.getLast().place().to();
    boolean isSpanned =
        telling.events().stream()
            .anyMatch(event -> event.from() <= journey.from() && end <= event.to());
    boolean isThere = end < sentence.size() && !sentence.at("@where", end).isEmpty();
    boolean isOfOthers =
        OTHERS.stream()
            .flatMap(sentence::all)
            .anyMatch(other -> other.from() >= end && telling.covers(other));
    return (isSpanned || isThere) && !isOfOthers && !isMultilateral();
  }

  /** A summit in one of the countries is no meeting with each. */
  private boolean isMultilateral() {
    return sentence
        .all("@meeting-noun")
        .filter(telling::covers)
        .anyMatch(
            noun ->
                noun.meaning() instanceof Meaning.OfClass(String value)
                    && value.equals("MULTILATERAL"));
  }
}
