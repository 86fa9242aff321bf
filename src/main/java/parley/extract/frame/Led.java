package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.extract.frame.Claim.Kind;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

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

  /** {@return who a sentence says to lead a side, each once; see {@link SentenceReading#led}} */
  static List<Led> in(SentenceReading reading) {
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
    Optional<String> side = side(match, reading.sentence()).flatMap(PartyIds::of);
    List<OfPerson> people = new ArrayList<>();
    // "Ministers Ann Poe and Bo Lee and Ambassador Cy Fox headed the Kenyan side": jointly.
    match
        .part("who")
        .filter(who -> match.part("side").filter(s -> who.to() <= s.from()).isPresent())
        .ifPresent(who -> people.addAll(SideList.upTo(who, reading.sentence())));
    people.removeIf(
        p -> side.isPresent() && p.party().filter(id -> !side.equals(Optional.of(id))).isPresent());
    Sides.people(match).filter(person -> !people.contains(person)).forEach(people::add);
    return people.stream().map(person -> Led.of(person, side, match)).toList();
  }

  /** Each leads a side: those that the words name, in their order, else each their own. */
  private static List<Led> each(Match match) {
    List<OfPerson> people = Sides.people(match).toList();
    List<Led> led = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Optional<String> side = match.part(i == 0 ? "a" : "b").flatMap(PartyIds::of);
      led.add(Led.of(people.get(i), side, match));
    }
    return led;
  }

  /** "The Chilean and Peruvian delegations were led by X and Y": no side is led by both. */
  private static boolean isOrdered(Match match) {
    return match.part("a").isPresent();
  }

  private static boolean overlap(Match one, Match other) {
    return one.from() < other.to() && other.from() < one.to();
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
}
