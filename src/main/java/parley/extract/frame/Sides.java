package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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

  /**
   * Somebody who leads a side.
   *
   * @param person who
   * @param side id of the party whose side it is, if the words say so
   * @param standing which side it is where the words say so without the party
   * @param kind whether the words say so outright
   * @param rule by which the words say so
   * @param at index of the word where they begin
   */
  record Led(
      OfPerson person,
      Optional<String> side,
      Optional<Standing> standing,
      Kind kind,
      String rule,
      int at) {
    static Led of(OfPerson person, Optional<String> side, Match match) {
      Kind kind = match.part("weak").isPresent() ? Kind.SPEAKER : Kind.HEAD;
      return new Led(person, side, Optional.empty(), kind, match.rule().id(), match.from());
    }

    /** The clause as a whole tells better whose side it is than a rule for some of its words. */
    boolean isOverruledBy(Led clause) {
      return person.name().equals(clause.person.name())
          && (clause.kind == Kind.HEAD || kind == Kind.SPEAKER)
          && (clause.side.isPresent() || side.isEmpty());
    }
  }

  /** {@return who a sentence says to lead a side, each once; see {@link SentenceReading#led}} */
  static List<Led> led(SentenceReading reading) {
    List<Match> one = reading.matches(Effect.HEAD).toList();
    List<Match> each = reading.matches(Effect.HEADS).toList();
    List<Led> clauses = LeadClauses.of(reading);
    List<Led> led = new ArrayList<>();
    each.stream()
        .filter(match -> isOrdered(match) || one.stream().noneMatch(o -> overlap(o, match)))
        .forEach(match -> led.addAll(each(match)));
    one.stream()
        .filter(match -> each.stream().noneMatch(e -> isOrdered(e) && overlap(e, match)))
        .forEach(match -> led.addAll(one(match, reading)));
    led.removeIf(known -> clauses.stream().anyMatch(known::isOverruledBy));
    led.addAll(clauses);
    return led;
  }

  private static List<Led> one(Match match, SentenceReading reading) {
    Optional<String> side = side(match, reading.sentence()).flatMap(Parties::id);
    List<OfPerson> people = new ArrayList<>();
    // "Ministers Ann Poe and Bo Lee and Ambassador Cy Fox headed the Kenyan side": jointly.
    match
        .part("who")
        .filter(who -> match.part("side").filter(s -> who.to() <= s.from()).isPresent())
        .ifPresent(who -> people.addAll(SideList.upTo(who, reading.sentence())));
    people.removeIf(
        p -> side.isPresent() && p.party().filter(id -> !side.equals(Optional.of(id))).isPresent());
    people(match).filter(person -> !people.contains(person)).forEach(people::add);
    return people.stream().map(person -> Led.of(person, side, match)).toList();
  }

  /** Each leads a side: those that the words name, in their order, else each their own. */
  private static List<Led> each(Match match) {
    List<OfPerson> people = people(match).toList();
    List<Led> led = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Optional<String> side = match.part(i == 0 ? "a" : "b").flatMap(Parties::id);
      led.add(Led.of(people.get(i), side, match));
    }
    return led;
  }

  private void claim(Led led, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, led.rule());
    claim(
        frame,
        new Claim(
            led.person(), led.side(), led.standing(), Optional.empty(), led.kind(), evidence));
  }

  /** The side that stands nearest before who leads it, else the one that the rule names. */
  static Optional<Mention> side(Match match, Annotated sentence) {
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
    Optional<String> side = match.part("side").flatMap(Parties::id);
    Optional<OfPerson> with = match.part("of").flatMap(Sides::person);
    SideList.of(match, reading.sentence())
        .forEach(person -> frame.claims.add(new Claim(person, side, with, Kind.MEMBER, evidence)));
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
