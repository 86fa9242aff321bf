package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.Party;
import parley.authority.PartyName;
import parley.extract.Value.Status;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads off sentences which parties meet. */
final class Parties {
  /** How many words may stand between "attend" and the noun of a summit. */
  private static final int SUMMIT_REACH = 5;

  /** How many words, such as an article, may stand before the name of a summit. */
  private static final int NEAR = 3;

  private final Officials officials;
  private final Protagonist protagonist = new Protagonist();
  private final PairSpokenOf pair;

  Parties(Officials officials) {
    this.officials = officials;
    this.pair = new PairSpokenOf(officials);
  }

  /** Notes of whom a sentence speaks: the next may take them up by a pronoun, or leave them out. */
  void remember(SentenceReading reading) {
    protagonist.remember(reading);
    pair.remember(reading);
  }

  /**
   * Who meets, as far as a stretch of a sentence says it.
   *
   * @param ids ids of the parties; somebody of whom nothing says for whom they act is taken to act
   *     for where the report was filed
   * @param isClear whether the words for the meeting say so, not only that they are named as well
   * @param isPair whether they say it with the noun for the meeting, as in "talks between"
   * @param isOpen whether somebody else meets of whom nothing says for whom they act
   */
  record Named(List<String> ids, boolean isClear, boolean isPair, boolean isOpen) {}

  /** {@return the id of the party that a mention of a party or of one side names} */
  static Optional<String> id(Mention mention) {
    return switch (mention.meaning()) {
      case Meaning.OfParty(PartyName name) -> Optional.of(name.party().id());
      case Meaning.OfPhrase phrase -> phrase.part("p").flatMap(Parties::id);
      case Meaning.OfPerson person -> person.party();
      case Meaning.OfOrgan organ -> organ.party();
      case Meaning.OfClass other -> Optional.empty();
      case Meaning.OfPlace other -> Optional.empty();
      case Meaning.OfTopic other -> Optional.empty();
      case Meaning.OfTime other -> Optional.empty();
    };
  }

  /** "a visit to Lima" is one to Peru, "Franco-German" talks are some of France. */
  private static Optional<String> idOrCountry(Mention mention) {
    if (mention.meaning() instanceof Meaning.OfPlace place) {
      return place.likeliest().country();
    }
    return mention.meaning() instanceof Meaning.OfClass(String party) && !party.isEmpty()
        ? Optional.of(party)
        : id(mention);
  }

  /**
   * {@return the parties that a telling names as meeting: those of a pair such as "India–Nepal
   * talks" if the talks are those told of, of "between … and …", else the subject and the object of
   * its verbs, else those of any pair}
   */
  Named meeting(Telling telling, List<String> homes) {
    Optional<Telling.Stop> visit = telling.stop().filter(stop -> stop.journey().isPresent());
    if (visit.isPresent()) {
      return visited(telling, visit.get());
    }
    Set<String> own = pairs(telling.matches(Effect.PARTIES).filter(m -> isOf(telling, m)));
    if (own.size() > 1) {
      return new Named(List.copyOf(own), true, true, false);
    }
    Actors actors = new Actors(telling.reading().sentence(), telling.from(), telling.to());
    List<Mention> all = new ArrayList<>(actors.joinedBy("@between", telling.from(), telling.to()));
    boolean isPair = ids(all).size() > 1;
    if (!isPair) {
      telling.events().stream()
          .filter(event -> event.part("hint").isEmpty())
          .forEach(event -> all.addAll(around(event, actors, telling)));
    }
    if (ids(all).size() < 2) {
      telling.events().stream()
          .filter(event -> event.part("hint").isPresent())
          .forEach(event -> all.addAll(around(event, actors, telling)));
    }
    Set<String> ids = ids(all);
    Optional<String> members = members(telling);
    boolean isOfMembers = members.isPresent() && !isPair && isHostOnly(all, telling);
    if (ids.size() > 1 && !isOfMembers) {
      if (!isPair && isOfPublisher(all, telling)) {
        officials.publisher().ifPresent(ids::add);
      }
      ids.addAll(ids(mediators(telling)));
      return new Named(List.copyOf(ids), true, isPair, false);
    }
    // Who goes to the summit of an organization need not be all who meet there.
    if (members.isPresent() && (isOfMembers || ids.size() < 2)) {
      return new Named(List.of(members.get()), true, true, false);
    }
    boolean isOpen = all.stream().anyMatch(actor -> party(actor).isEmpty());
    ids.addAll(atHome(telling, all, homes));
    boolean isByPublisher =
        ids.size() > 1 && officials.publisher().filter(ids::contains).isPresent();
    ids = ids.size() > 1 ? ids : rest(telling, ids);
    return new Named(List.copyOf(ids), isByPublisher, false, isOpen && all.size() > 1);
  }

  /**
   * "The minister met her Thai and Lao colleagues": of a subject whose side is not said it is that
   * of the publisher.
   */
  private boolean isOfPublisher(List<Mention> actors, Telling telling) {
    Mention first = actors.stream().min(Comparator.comparingInt(Mention::from)).orElseThrow();
    return first.meaning() instanceof Meaning.OfPerson person
        && !person.role().isEmpty()
        && actors.stream().allMatch(who -> party(who).isEmpty() == who.equals(first))
        && telling.reading().sentence().all("@envoy").noneMatch(first::overlaps)
        && telling.events().stream().map(Telling::trigger).allMatch(v -> first.to() <= v.from());
  }

  /** Who sits between the others is a party too, if they are named. */
  private static List<Mention> mediators(Telling telling) {
    return telling
        .matches(Effect.PARTIES)
        .flatMap(match -> match.part("mediator").stream())
        .toList();
  }

  /** "The minister will attend the summit of ministers": its nouns stand behind such words. */
  private static boolean isAttended(Telling telling) {
    List<Mention> nouns = telling.events().stream().flatMap(e -> e.part("m").stream()).toList();
    return !nouns.isEmpty()
        && nouns.stream()
            .allMatch(
                noun ->
                    telling
                        .reading()
                        .sentence()
                        .any(
                            "@attends-summit",
                            word ->
                                word.to() <= noun.to() && noun.from() - word.to() <= SUMMIT_REACH));
  }

  /** Who hosts, attends or calls off a summit of an organization is one of its members. */
  private static boolean isHostOnly(List<Mention> actors, Telling telling) {
    boolean isCalledOff =
        telling.status() == Status.CANCELLED || telling.status() == Status.POSTPONED;
    boolean isHosted = telling.events().stream().anyMatch(e -> e.part("host").isPresent());
    return (isCalledOff || isHosted || isAttended(telling))
        && telling.events().stream()
            .flatMap(event -> event.part("m").stream())
            .allMatch(noun -> actors.stream().allMatch(who -> who.to() <= noun.from()));
  }

  /**
   * {@return whose side need not be said: "The secretary met the American adviser to discuss Chad"
   * is filed where the secretary acts, and a trip to Lima for talks is one to Peru}
   */
  private List<String> atHome(Telling telling, List<Mention> actors, List<String> hosts) {
    Set<String> ids = ids(actors);
    boolean isOpen = actors.stream().anyMatch(actor -> party(actor).isEmpty());
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

  /** Those who travel meet those who are at home where they go. */
  private Named visited(Telling telling, Telling.Stop stop) {
    Set<String> ids = ids(travellers(telling, stop));
    if (ids.isEmpty()) {
      officials.publisher().or(officials::home).ifPresent(ids::add);
    }
    ids.addAll(ids(stop.places()));
    return new Named(List.copyOf(ids), ids.size() > 1, false, false);
  }

  private List<Mention> travellers(Telling telling, Telling.Stop stop) {
    Mention journey = stop.journey().orElseThrow();
    Actors actors = new Actors(telling.reading().sentence(), telling.from(), journey.from());
    List<Mention> named = actors.before(journey.from());
    return named.isEmpty() ? takenUp(journey, telling) : named;
  }

  /** Whether a pair of parties stands before the verb, or with the noun that names the meeting. */
  private static boolean isOf(Telling telling, Match pair) {
    return telling.events().stream()
        .anyMatch(
            event ->
                pair.from() < Telling.trigger(event).from()
                    || event
                        .part("m")
                        .or(() -> event.part("hint"))
                        .filter(m -> pair.from() < m.to() && m.from() < pair.to())
                        .isPresent());
  }

  /** "ministers of the SCO countries": a meeting of its members is one of the organization. */
  private static Optional<String> members(Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return telling
        .matches(Effect.PARTIES)
        .flatMap(match -> match.part("all").stream())
        // "met on the margins of the NATO Summit": that is where, not who.
        .filter(all -> sentence.none("@background", word -> isNear(word, all)))
        .map(Mention::meaning)
        .filter(Meaning.OfParty.class::isInstance)
        .map(meaning -> ((Meaning.OfParty) meaning).name().party())
        .filter(party -> party.kind() == Party.Kind.INTERGOVERNMENTAL_ORGANIZATION)
        .map(Party::id)
        .findFirst();
  }

  private static boolean isNear(Mention word, Mention all) {
    return word.to() <= all.from() && all.from() - word.to() < NEAR;
  }

  private Set<String> rest(Telling telling, Set<String> ids) {
    Set<String> pair = pairs(telling.matches(Effect.PARTIES));
    if (pair.size() > 1) {
      return pair;
    }
    List<Mention> named = mentioned(telling);
    Set<String> mentioned = ids(named);
    boolean isOfThem = mentioned.size() == 2 && mentioned.containsAll(ids);
    return isOfThem && named.stream().noneMatch(m -> isSubject(m, telling)) ? mentioned : ids;
  }

  /** {@return the parties that a telling names at all, but as where or whose something is} */
  private List<Mention> mentioned(Telling telling) {
    List<Mention> venues =
        telling.matches(Effect.PLACE).flatMap(match -> match.part("p").stream()).toList();
    return telling
        .reading()
        .sentence()
        .all()
        .filter(telling::covers)
        .filter(m -> m.type().equals("organ") || isNamed(m))
        .filter(m -> venues.stream().noneMatch(venue -> venue.overlaps(m)))
        .toList();
  }

  /** "experts on Norway" are asked about it. */
  private static boolean isSubject(Mention mention, Telling telling) {
    return telling.reading().sentence().any("@spoken-of", word -> word.to() == mention.from());
  }

  /** {@return whether a mention names a party other than by its capital} */
  static boolean isNamed(Mention mention) {
    return mention.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.form() != PartyName.Form.CAPITAL;
  }

  /** {@return the people and organs that meet, by the words around the verbs of a telling} */
  List<Mention> actors(Telling telling) {
    Optional<Telling.Stop> visit = telling.stop().filter(stop -> stop.journey().isPresent());
    if (visit.isPresent()) {
      return travellers(telling, visit.get());
    }
    Actors actors = new Actors(telling.reading().sentence(), telling.from(), telling.to());
    List<Mention> all = new ArrayList<>(actors.joinedBy("@between", telling.from(), telling.to()));
    telling.events().forEach(event -> all.addAll(around(event, actors, telling)));
    return all;
  }

  /** {@return what is known of those who meet at one of several meetings of a telling} */
  Named named(List<Mention> actors) {
    return new Named(List.copyOf(ids(actors)), true, true, false);
  }

  /** {@return who meets at each of several meetings that a telling names, if it does} */
  List<List<Mention>> apart(Telling telling, List<Mention> actors) {
    return new Apart(telling, this::party).groups(actors);
  }

  private static Set<String> pairs(Stream<Match> matches) {
    Set<String> ids = new LinkedHashSet<>();
    matches.forEach(
        match ->
            List.of("a", "b", "c")
                .forEach(
                    part -> match.part(part).flatMap(Parties::idOrCountry).ifPresent(ids::add)));
    return ids;
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
    return behind.isEmpty() ? protagonist.leftOut(verb, telling) : behind;
  }

  /** The president of whom a presidency speaks is its own, not the guest of the sentence before. */
  private List<Mention> takenUp(Mention verb, Telling telling) {
    Annotated sentence = telling.reading().sentence();
    return protagonist.takenUp(verb, telling).stream()
        .filter(
            who ->
                sentence.at("office", who.from()).stream().noneMatch(ActorSigns::isBareOffice)
                    || officials.publisher().isEmpty()
                    || party(who).isEmpty()
                    || party(who).equals(officials.publisher()))
        .toList();
  }

  private List<Mention> around(Match event, Actors actors, Telling telling) {
    if (event.part("visit").isPresent()) {
      Mention word = event.part("hint").or(() -> event.part("v")).orElseThrow();
      List<Mention> found = new ArrayList<>(actors.before(word.from()));
      found.add(event.part("visit").orElseThrow());
      return found;
    }
    Optional<Mention> verb = event.part("v");
    Optional<Mention> meeting = event.part("m").or(() -> event.part("hint"));
    List<Mention> found = new ArrayList<>();
    Optional<Mention> last = verb.filter(v -> meeting.isEmpty()).or(() -> meeting);
    List<Mention> object =
        last.map(word -> actors.after(word.to(), meeting.isEmpty())).orElse(List.of());
    boolean isHost = event.part("host").isPresent();
    if (!isHost || ids(object).size() < 2) {
      verb.or(() -> event.part("trip"))
          .or(() -> meeting)
          .or(() -> event.part("host"))
          .ifPresent(word -> found.addAll(subject(word, event, actors, telling)));
    }
    object.stream().filter(who -> !found.contains(who)).forEach(found::add);
    if (meeting.isPresent() && telling.status() != Status.HELD) {
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

  private Set<String> ids(List<Mention> actors) {
    Set<String> ids = new LinkedHashSet<>();
    actors.forEach(
        actor ->
            (actor.meaning() instanceof Meaning.OfPlace ? idOrCountry(actor) : party(actor))
                .ifPresent(ids::add));
    return ids;
  }

  private Optional<String> party(Mention actor) {
    return actor.meaning() instanceof Meaning.OfPerson person ? officials.party(person) : id(actor);
  }
}
