package parley.extract.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Says whose side somebody is on where the text need not say it: its publisher's, or home's. */
final class UnsaidSides {
  /** Words behind which a place is where somebody goes. */
  private static final List<String> JOURNEYS = List.of("@journey-to", "@travelled", "@arrives-in");

  private final Officials officials;
  private Optional<String> destination = Optional.empty();

  UnsaidSides(Officials officials) {
    this.officials = officials;
  }

  /** Notes where somebody goes: whom they meet there, whose side nobody says, is at home there. */
  void remember(SentenceReading reading) {
    destination(reading.sentence()).ifPresent(country -> destination = Optional.of(country));
  }

  private static Optional<String> destination(Annotated sentence) {
    return sentence
        .all("place")
        .filter(
            place ->
                JOURNEYS.stream().anyMatch(type -> sentence.any(type, word -> isNext(word, place)))
                    || sentence.any("@where", word -> isNext(place, word)))
        .findFirst()
        .or(() -> sentence.all("journey").findFirst().flatMap(UnsaidSides::place))
        .flatMap(place -> ((Meaning.OfPlace) place.meaning()).likeliest().country());
  }

  private static Optional<Mention> place(Mention journey) {
    return ((Meaning.OfPhrase) journey.meaning()).part("p");
  }

  private static boolean isNext(Mention word, Mention place) {
    return word.to() <= place.from() && place.from() - word.to() <= 1;
  }

  /**
   * {@return whether the first of those who act is on the publisher's side: "The minister met her
   * Thai and Lao colleagues"}
   */
  boolean isOfPublisher(List<Mention> actors, Telling telling) {
    Mention first = actors.stream().min(Comparator.comparingInt(Mention::from)).orElseThrow();
    return first.meaning() instanceof Meaning.OfPerson person
        && !person.role().isEmpty()
        && actors.stream().allMatch(who -> officials.partyOf(who).isEmpty() == who.equals(first))
        && telling.reading().sentence().all("@envoy").noneMatch(first::overlaps)
        && telling.events().stream().map(Telling::trigger).allMatch(v -> first.to() <= v.from());
  }

  /**
   * {@return the party where somebody goes who meets others of whom nothing says for whom they act}
   */
  Optional<String> host(Telling telling, List<Mention> actors, List<String> hosts) {
    Set<String> ids = PartyIds.ofAll(actors, officials);
    boolean isOpen =
        actors.stream()
            .map(Mention::meaning)
            .filter(Meaning.OfPerson.class::isInstance)
            .map(Meaning.OfPerson.class::cast)
            .anyMatch(who -> !who.role().isEmpty() && officials.party(who).isEmpty());
    Annotated sentence = telling.reading().sentence();
    boolean isAway =
        !hosts.isEmpty()
            || sentence.has("journey")
            || JOURNEYS.stream().anyMatch(type -> sentence.has(type));
    return (isAway ? destination(sentence) : destination)
        .filter(country -> isOpen && ids.size() == 1 && !ids.contains(country));
  }

  /**
   * {@return whose side need not be said: "The secretary met the American adviser to discuss Chad"
   * is filed where the secretary acts, and a trip to Lima for talks is one to Peru}
   */
  List<String> atHome(Telling telling, List<Mention> actors, List<String> hosts) {
    Set<String> ids = PartyIds.ofAll(actors, officials);
    boolean isOpen = actors.stream().anyMatch(actor -> officials.partyOf(actor).isEmpty());
    boolean isTrip = telling.events().stream().anyMatch(e -> e.part("trip").isPresent());
    boolean isOfTwo = ids.isEmpty() && isOpen && (isTrip || actors.size() > 1);
    List<String> filed =
        Stream.of(officials.publisher().stream(), hosts.stream(), officials.home().stream())
            .flatMap(homes -> homes)
            .filter(home -> !ids.contains(home))
            .distinct()
            .toList();
    if (isOfTwo && officials.publisher().isPresent() && filed.size() > 1) {
      return filed.subList(0, 2);
    }
    return ids.size() == 1 && (isOpen || isTrip || isOwn(telling))
        ? filed.subList(0, Math.min(1, filed.size()))
        : List.of();
  }

  /** "our delegation" and "we" are of those who publish the text, and so is "the President". */
  private boolean isOwn(Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return sentence.any("@own-side", telling::covers)
        || (officials.publisher().isPresent()
            && sentence
                .all("office")
                .filter(ActorSigns::isBareOffice)
                .filter(telling::covers)
                .anyMatch(office -> sentence.none("person", office::overlaps)));
  }
}
