package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.extract.Evidence;
import parley.extract.frame.Claim.Kind;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Reads members of a side that stand line by line below the words that say whose side it is: "From
 * the Kenyan side:".
 */
final class SideLines {
  /** How many words, such as a number or a bullet, may stand before the person of a line. */
  private static final int LEAD = 6;

  private static final int LONGEST_OPENING = 8;

  private final Evidences evidences;
  private Optional<String> side = Optional.empty();
  private boolean isFirst;
  private boolean isHeads;

  SideLines(Evidences evidences) {
    this.evidences = evidences;
  }

  /** Reads a line that opens such a list, belongs to it or ends it. */
  void read(SentenceReading reading, Frame frame) {
    Annotated line = reading.sentence();
    List<Mention> people = line.list("person");
    boolean isOfList = side.isPresent() && line.lacks("side");
    if (isHeads && !people.isEmpty() && reading.events().isEmpty()) {
      head(line, people.getFirst(), reading, frame);
      return;
    }
    if (isLabelled(line, people) && reading.events().isEmpty()) {
      side = line.at("party", 0).stream().findFirst().flatMap(PartyIds::of);
      isFirst = true;
      all(people, reading, frame);
      side = Optional.empty();
      return;
    }
    isHeads = people.isEmpty() && isBeforeColon(line) && line.has("@head-noun");
    if (people.isEmpty()) {
      side = isOpening(line) ? side(line) : Optional.empty();
      isFirst = true;
    } else if (isOfList && people.getFirst().from() <= LEAD && reading.events().isEmpty()) {
      all(people, reading, frame);
    } else {
      side = Optional.empty();
    }
  }

  /** "Kenya: Ann Poe, Foreign Minister; Bo Lee, Ambassador": a line for each side. */
  private static boolean isLabelled(Annotated line, List<Mention> people) {
    return line.at("party", 0).stream()
        .anyMatch(
            party ->
                party.to() < line.size()
                    && !line.at("@colon", party.to()).isEmpty()
                    && people.stream().anyMatch(who -> who.from() == party.to() + 1));
  }

  private void all(List<Mention> people, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, "member.in-lines");
    people.stream()
        .flatMap(person -> Sides.person(person).stream())
        .filter(person -> person.party().isEmpty() || person.party().equals(side))
        .forEach(person -> add(person, evidence, frame));
  }

  /** "Heads of delegation:", and below it "Kenya: Minister Ann Poe". */
  private void head(Annotated line, Mention who, SentenceReading reading, Frame frame) {
    Evidence evidence = evidences.stated(reading, "head.in-lines");
    Optional<String> party =
        Sides.person(who)
            .flatMap(OfPerson::party)
            .or(() -> only(line, "party"))
            .filter(id -> who.from() <= LEAD);
    Sides.person(who)
        .filter(person -> party.isPresent())
        .ifPresent(
            person ->
                frame.claims.add(new Claim(person, party, Optional.empty(), Kind.HEAD, evidence)));
  }

  /** Whoever stands first leads the side, if nobody else is said to. */
  private void add(OfPerson person, Evidence evidence, Frame frame) {
    Kind kind = isFirst ? Kind.SPEAKER : Kind.MEMBER;
    frame.claims.add(new Claim(person, side, Optional.empty(), kind, evidence));
    isFirst = false;
  }

  private static boolean isOpening(Annotated line) {
    return isBeforeColon(line) || isFor(line);
  }

  private static boolean isBeforeColon(Annotated line) {
    return line.size() > 1 && !line.at("@colon", line.size() - 1).isEmpty();
  }

  /** "For the Republic of Chile", "Delegation of Chile": a line of its own. */
  private static boolean isFor(Annotated line) {
    int last = line.size() - 1;
    boolean isEnd = Stream.of("side", "party").flatMap(line::all).anyMatch(m -> m.to() > last);
    boolean isStart =
        Stream.of("@on-side", "@by", "side", "party").anyMatch(type -> !line.at(type, 0).isEmpty());
    return line.size() <= LONGEST_OPENING && isStart && isEnd;
  }

  /** The only side, else the only party, that the line names. */
  private static Optional<String> side(Annotated line) {
    return only(line, "side").or(() -> only(line, "party"));
  }

  private static Optional<String> only(Annotated line, String type) {
    List<String> ids = line.all(type).flatMap(m -> PartyIds.of(m).stream()).distinct().toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }
}
