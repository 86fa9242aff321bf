package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.Value.Mode;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Finds who acts at the events of a telling: by the words around the verbs, or taken up. */
final class Acting {
  /** Words such as "and then later" before a verb whose subject is left out. */
  private static final int LONGEST_JOINT = 4;

  private final Officials officials;
  private final Protagonist protagonist = new Protagonist();
  private final PairSpokenOf pair;

  Acting(Officials officials) {
    this.officials = officials;
    this.pair = new PairSpokenOf(officials);
  }

  /** Notes of whom a sentence speaks: the next may take them up by a pronoun, or leave them out. */
  void remember(SentenceReading reading) {
    protagonist.remember(reading);
    pair.remember(reading);
  }

  /** {@return the people and organs that meet, by the words around the verbs of a telling} */
  List<Mention> of(Telling telling) {
    Optional<Stop> visit = telling.stop().filter(stop -> stop.journey().isPresent());
    if (visit.isPresent()) {
      return travellers(telling, visit.get());
    }
    Actors actors = new Actors(telling.reading().sentence(), telling.from(), telling.to());
    List<Mention> all = new ArrayList<>(actors.joinedBy("@between", telling.from(), telling.to()));
    telling.events().forEach(event -> all.addAll(around(event, actors, telling)));
    return all;
  }

  /** {@return who goes on a journey, of which the text names a stop} */
  List<Mention> travellers(Telling telling, Stop stop) {
    Mention journey = stop.journey().orElseThrow();
    Actors actors = new Actors(telling.reading().sentence(), telling.from(), journey.from());
    List<Mention> named = actors.before(journey.from());
    return named.isEmpty() ? takenUp(journey, telling) : named;
  }

  /**
   * Who stands before a verb, else whom a pronoun before it takes up; else who stands behind it,
   * and if that is the object, of whom the text spoke before.
   */
  private List<Mention> subject(Mention verb, Match event, Actors actors, Telling telling) {
    List<Mention> named = actors.before(verb.from());
    if (!named.isEmpty()) {
      protagonist.act(telling, named);
      return named;
    }
    List<Mention> both = pair.takenUp(verb, telling);
    List<Mention> takenUp = both.isEmpty() ? takenUp(verb, telling) : both;
    if (!takenUp.isEmpty() || event.part("v").isEmpty()) {
      return takenUp;
    }
    List<Mention> behind = actors.behind(verb.to());
    List<Mention> elided = behind.size() > 1 ? List.of() : elided(verb, telling);
    if (!elided.isEmpty()) {
      return elided;
    }
    // "The capital will host": what stands before that verb is its subject.
    return behind.isEmpty() && event.part("host").isEmpty()
        ? protagonist.leftOut(verb, telling)
        : behind;
  }

  /** "Held talks with the minister and then met the speaker": the subject is that of before. */
  private static List<Mention> elided(Mention verb, Telling telling) {
    if (telling.from() == 0 || verb.from() - telling.from() > LONGEST_JOINT) {
      return List.of();
    }
    return telling.reading().events().stream()
        .map(Telling::trigger)
        .filter(before -> before.to() <= telling.from())
        .max(Comparator.comparingInt(Mention::from))
        .map(
            before ->
                new Actors(telling.reading().sentence(), 0, telling.from()).before(before.from()))
        .orElse(List.of());
  }

  /** The president of whom a presidency speaks is its own, not the guest of the sentence before. */
  private List<Mention> takenUp(Mention verb, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return protagonist.takenUp(verb, telling).stream()
        .filter(
            who ->
                sentence.at("office", who.from()).stream().noneMatch(ActorSigns::isBareOffice)
                    || officials.publisher().isEmpty()
                    || officials.partyOf(who).isEmpty()
                    || officials.partyOf(who).equals(officials.publisher()))
        .toList();
  }

  /** "a courtesy visit to the vice president" */
  private static boolean isVisit(Mention noun) {
    return noun.meaning() instanceof Meaning.OfPhrase phrase
        && phrase
            .part("n")
            .filter(n -> n.meaning().equals(new Meaning.OfClass(Mode.VISIT.name())))
            .isPresent();
  }

  /** {@return who acts at an event, by the words around its verb and noun} */
  List<Mention> around(Match event, Actors actors, Telling telling) {
    Optional<Mention> visited = event.part("visit");
    if (visited.isPresent()) {
      Mention word = event.part("hint").or(() -> event.part("v")).orElseThrow();
      return joined(actors.before(word.from()), List.of(visited.get()));
    }
    Optional<Mention> antecedent = event.part("antecedent");
    return antecedent.isPresent()
        ? joined(actors.before(antecedent.get().from()), actors.from(antecedent.get()))
        : aroundVerb(event, actors, telling);
  }

  private static List<Mention> joined(List<Mention> some, List<Mention> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private List<Mention> aroundVerb(Match event, Actors actors, Telling telling) {
    Optional<Mention> verb = event.part("v");
    Optional<Mention> meeting = event.part("m").or(() -> event.part("hint"));
    List<Mention> object =
        meeting
            .or(() -> verb)
            .map(word -> actors.after(word.to(), meeting.isEmpty() || isVisit(word)))
            .orElse(List.of());
    List<Mention> found = new ArrayList<>();
    boolean isHost = event.part("host").isPresent();
    if (!isHost || PartyIds.ofAll(object, officials).size() < 2) {
      verb.or(() -> event.part("trip"))
          .or(() -> meeting)
          .or(() -> event.part("host"))
          .ifPresent(word -> found.addAll(subject(word, event, actors, telling)));
    }
    object.stream().filter(who -> !found.contains(who)).forEach(found::add);
    if (meeting.isPresent() && !telling.status().isHeld()) {
      verb.map(word -> actors.whom(word.to())).ifPresent(found::addAll);
    }
    event.part("with").ifPresent(who -> found.addAll(actors.from(who)));
    // "There the minister received her": whom the text spoke of before.
    event.part("whom").ifPresent(word -> found.addAll(protagonist.at(word)));
    if (verb.isEmpty() && found.size() <= 1) {
      meeting
          .map(noun -> found.isEmpty() ? noun.to() : found.getFirst().to())
          .ifPresent(behind -> found.addAll(actors.next(behind)));
    }
    return found;
  }
}
