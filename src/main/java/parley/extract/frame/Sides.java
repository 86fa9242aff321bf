package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.Evidence;
import parley.extract.frame.Claim.Kind;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads who is said to lead each side of a meeting and who belongs to it. */
final class Sides {
  private static final List<String> LEADERS = List.of("who", "also", "third");

  private final Evidences evidences;
  private final Officials officials;

  Sides(DocumentContext document) {
    this.evidences = document.evidences();
    this.officials = document.officials();
  }

  /** Adds what a sentence says of the sides of the meeting that each of its rules belongs to. */
  void add(SentenceReading reading, Function<Match, Frame> meeting) {
    List<Match> one = reading.matches(Effect.HEAD).toList();
    List<Match> each = reading.matches(Effect.HEADS).toList();
    each.stream()
        .filter(match -> isOrdered(match) || one.stream().noneMatch(o -> overlap(o, match)))
        .forEach(match -> each(match, reading, meeting.apply(match)));
    one.stream()
        .filter(match -> each.stream().noneMatch(e -> isOrdered(e) && overlap(e, match)))
        .forEach(match -> heads(match, reading, meeting.apply(match)));
    reading.matches(Effect.MEETS).forEach(m -> meets(m, reading, meeting.apply(m)));
    reading.matches(Effect.MEMBERS).forEach(m -> members(m, reading, meeting.apply(m)));
    reading.matches(Effect.TRAVELLER).forEach(m -> traveller(m, reading, meeting.apply(m)));
  }

  /** "The Chilean and Peruvian delegations were led by X and Y": no side is led by both. */
  private static boolean isOrdered(Match match) {
    return match.part("a").isPresent();
  }

  private static boolean overlap(Match one, Match other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** Adds those who meet each other. */
  void addMeeting(List<Mention> actors, Frame frame, Evidence evidence) {
    if (isOneSide(actors)) {
      return;
    }
    for (Mention actor : actors) {
      person(actor).ifPresent(who -> claim(frame, who, Optional.empty(), Kind.MEETS, evidence));
    }
  }

  /** A minister who meets the prime minister of the same country leads no delegation. */
  private boolean isOneSide(List<Mention> actors) {
    List<Optional<String>> parties =
        actors.stream()
            .map(who -> person(who).flatMap(officials::party).or(() -> Parties.id(who)))
            .distinct()
            .toList();
    return actors.size() > 1 && parties.size() == 1 && parties.getFirst().isPresent();
  }

  private void meets(Match match, SentenceReading reading, Frame frame) {
    List<Mention> actors = LEADERS.stream().flatMap(part -> match.part(part).stream()).toList();
    addMeeting(actors, frame, evidences.stated(reading, match.rule().id()));
  }

  private void heads(Match match, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    Optional<String> side = side(match, reading.sentence()).flatMap(Parties::id);
    people(match).forEach(person -> claim(frame, person, side, Kind.HEAD, evidence));
  }

  /** Each leads a side: those that the words name, in their order, else each their own. */
  private void each(Match match, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    List<OfPerson> people = people(match).toList();
    for (int i = 0; i < people.size(); i++) {
      Optional<String> side = match.part(i == 0 ? "a" : "b").flatMap(Parties::id);
      claim(frame, people.get(i), side, Kind.HEAD, evidence);
    }
  }

  /** The side that stands nearest before who leads it, else the one that the rule names. */
  private static Optional<Mention> side(Match match, Annotated sentence) {
    Optional<Mention> named = match.part("side");
    int who = match.part("who").map(Mention::from).orElse(match.to());
    return named.flatMap(
        first ->
            sentence
                .all("side")
                .filter(side -> first.from() <= side.from() && side.to() <= who)
                .reduce((one, other) -> other)
                .or(() -> named));
  }

  private void members(Match match, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    Actors actors = new Actors(reading.sentence(), 0, reading.sentence().size());
    Optional<String> side = match.part("side").flatMap(Parties::id);
    Optional<OfPerson> with = match.part("of").flatMap(Sides::person);
    match.part("list").map(actors::joinedAfter).orElse(List.of()).stream()
        .flatMap(member -> person(member).stream())
        .forEach(person -> frame.claims.add(new Claim(person, side, with, Kind.MEMBER, evidence)));
  }

  /** Officials who travel to where the other side is at home are members of their delegation. */
  private void traveller(Match match, SentenceReading reading, Frame frame) {
    Optional<String> country = match.part("to").map(Mention::meaning).flatMap(Sides::country);
    if (country.filter(frame.parties::containsKey).isPresent()) {
      Evidence evidence = evidences.stated(reading, match.rule().id());
      people(match)
          .filter(
              person ->
                  officials
                      .party(person)
                      .filter(party -> !Optional.of(party).equals(country))
                      .filter(frame.parties::containsKey)
                      .isPresent())
          .forEach(person -> claim(frame, person, Optional.empty(), Kind.MEMBER, evidence));
    }
  }

  /** Adds those of whom a note to a meeting says that they travel to it. */
  void addTravellers(SentenceReading note, Frame frame) {
    note.matches(Effect.TRAVELLER).forEach(match -> traveller(match, note, frame));
  }

  /** Adds the members of a delegation that a note lists. */
  void addMembers(SentenceReading reading, SentenceReading note, Frame frame) {
    for (Match match : reading.matches(Effect.MEMBERS_IN_NOTE).toList()) {
      Optional<String> party = match.part("side").flatMap(Parties::id);
      Evidence evidence = evidences.stated(note, match.rule().id());
      if (party.isPresent()) {
        note.sentence()
            .all("person")
            .flatMap(member -> person(member).stream())
            .forEach(person -> claim(frame, person, party, Kind.MEMBER, evidence));
      }
    }
  }

  private void claim(
      Frame frame, OfPerson person, Optional<String> side, Kind kind, Evidence evidence) {
    frame.claims.add(new Claim(person, side, Optional.empty(), kind, evidence));
    if (officials.party(person).isEmpty()) {
      side.ifPresent(
          party ->
              officials.party(
                  person, party, Because.add(evidence, evidence.rule(), Reasons.of("party.side"))));
    }
  }

  private static Stream<OfPerson> people(Match match) {
    List<OfPerson> people = new ArrayList<>();
    LEADERS.forEach(part -> match.part(part).flatMap(Sides::person).ifPresent(people::add));
    return people.stream();
  }

  private static Optional<OfPerson> person(Mention mention) {
    return mention.meaning() instanceof OfPerson person ? Optional.of(person) : Optional.empty();
  }

  private static Optional<String> country(Meaning meaning) {
    return meaning instanceof Meaning.OfPlace place
        ? Optional.of(place.likeliest()).flatMap(Place::country)
        : Optional.empty();
  }
}
