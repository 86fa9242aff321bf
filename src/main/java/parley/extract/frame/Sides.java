package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import parley.authority.Place;
import parley.extract.Evidence;
import parley.extract.frame.Claim.Kind;
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
  void add(SentenceReading reading, IntFunction<Frame> meeting) {
    reading.led().forEach(led -> claim(led, reading, meeting.apply(led.at())));
    reading.matches(Effect.MEETS).forEach(m -> meets(m, reading, meeting.apply(m.from())));
    reading.matches(Effect.MEMBERS).forEach(m -> members(m, reading, meeting.apply(m.from())));
    reading.joined().forEach(j -> joined(j, reading, meeting.apply(j.at())));
    reading.matches(Effect.TRAVELLER).forEach(m -> traveller(m, reading, meeting.apply(m.from())));
  }

  private static boolean isInOffice(OfPerson person) {
    return !person.role().isEmpty() || person.source().equals("person.of-party");
  }

  /** Adds those whom a sentence about a meeting names together, each for another party. */
  void addEach(SentenceReading reading, Frame frame) {
    // Presidents are named together for what they once agreed on as often as for having met.
    if (reading.sentence().has("@sovereign")) {
      return;
    }
    for (List<OfPerson> list : SideList.joined(reading.sentence())) {
      List<Optional<String>> parties = list.stream().map(officials::party).distinct().toList();
      if (list.size() > 1
          && list.stream().allMatch(Sides::isInOffice)
          && parties.size() == list.size()
          && parties.stream().allMatch(Optional::isPresent)) {
        Evidence evidence = evidences.stated(reading, "head.of-each");
        list.forEach(who -> claim(frame, who, Optional.empty(), Kind.OF_EACH, evidence));
      }
    }
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
            .map(who -> person(who).flatMap(officials::party).or(() -> PartyIds.of(who)))
            .distinct()
            .toList();
    return actors.size() > 1 && parties.size() == 1 && parties.getFirst().isPresent();
  }

  private void meets(Match match, SentenceReading reading, Frame frame) {
    List<Mention> actors = LEADERS.stream().flatMap(part -> match.part(part).stream()).toList();
    addMeeting(actors, frame, evidences.stated(reading, match.rule().id()));
  }

  private void claim(Led led, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, led.rule());
    claim(
        frame,
        new Claim(
            led.person(), led.side(), led.standing(), Optional.empty(), led.kind(), evidence));
  }

  private void members(Match match, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, match.rule().id());
    Optional<String> named = match.part("side").flatMap(PartyIds::of);
    Optional<OfPerson> with = match.part("of").flatMap(Sides::person);
    boolean isOpen = named.isEmpty() && with.isEmpty();
    List<OfPerson> people = SideList.of(match, reading.sentence());
    Optional<String> side = isOpen ? SideList.party(people) : named;
    people.stream()
        .filter(person -> !isOpen || reading.joined().stream().noneMatch(j -> isPlaced(person, j)))
        .forEach(person -> frame.claims.add(new Claim(person, side, with, Kind.MEMBER, evidence)));
  }

  /** "The visitor was accompanied by": the words say better on which side the others are. */
  private static boolean isPlaced(OfPerson person, MemberClauses.Joined joined) {
    return joined.standing().isPresent() && joined.people().contains(person);
  }

  private void joined(MemberClauses.Joined joined, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, MemberClauses.RULE);
    joined.people().stream()
        .map(
            who ->
                new Claim(
                    who, joined.side(), joined.standing(), joined.with(), joined.kind(), evidence))
        .filter(claim -> frame.claims.stream().noneMatch(claim::repeats))
        .forEach(frame.claims::add);
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
      Optional<String> party = match.part("side").flatMap(PartyIds::of);
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
    claim(frame, new Claim(person, side, Optional.empty(), kind, evidence));
  }

  private void claim(Frame frame, Claim claim) {
    OfPerson person = claim.person();
    Kind kind = claim.kind();
    frame.claims.add(claim);
    if (officials.party(person).isEmpty()) {
      Evidence because =
          Because.add(claim.evidence(), claim.evidence().rule(), Reasons.of("party.side"));
      claim.side().ifPresent(party -> officials.party(person, party, because));
    }
    if (kind != Kind.MEMBER && kind != Kind.OF_EACH) {
      officials
          .party(person)
          .or(() -> Optional.of("").filter(unknown -> kind == Kind.MEETS))
          .ifPresent(party -> frame.leader(party, officials.entity(person)));
    }
  }

  static Stream<OfPerson> people(Match match) {
    List<OfPerson> people = new ArrayList<>();
    LEADERS.forEach(part -> match.part(part).flatMap(Sides::person).ifPresent(people::add));
    return people.stream();
  }

  static Optional<OfPerson> person(Mention mention) {
    return mention.meaning() instanceof OfPerson person ? Optional.of(person) : Optional.empty();
  }

  private static Optional<String> country(Meaning meaning) {
    return meaning instanceof Meaning.OfPlace place
        ? Optional.of(place.likeliest()).flatMap(Place::country)
        : Optional.empty();
  }
}
