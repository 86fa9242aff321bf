package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.extract.frame.Claim.Kind;
import parley.extract.frame.LeadShape.Order;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * Reads who leads which side off the {@link Outline} of a sentence, in whatever order it says so:
 * "led by", "heading", "at the head of", "with her at its helm", and further sides that only the
 * clause before explains: "and the Ugandan one by".
 */
final class LeadClauses {
  static final String RULE = "head.in-clause";

  /** "for Kenya" right behind a name. */
  private static final Pattern FOR_SIDE = Pattern.compile("[,x]{0,2}f[SC]");

  private final StringBuilder letters;
  private final List<Mention> mentions;
  private final List<Led> led = new ArrayList<>();

  private LeadClauses(Outline outline) {
    this.letters = new StringBuilder(outline.letters());
    this.mentions = outline.mentions();
  }

  /** {@return who leads by the words of a sentence} */
  static List<Led> of(SentenceReading reading) {
    if (reading.sentence().lacks("person")) {
      return List.of();
    }
    Outline outline = reading.outline();
    // Who signs for a side or is only there for it need not lead it.
    boolean isSigned = outline.letters().indexOf('G') >= 0;
    boolean isOfOthers =
        isSigned || outline.letters().indexOf('K') >= 0 || reading.sentence().has("@also-present");
    LeadClauses clauses = new LeadClauses(isSigned ? outline.without('T') : outline);
    clauses.read(isOfOthers);
    clauses.byOffice(reading.sentence());
    return clauses.led;
  }

  private void read(boolean isOfOthers) {
    for (LeadShape shape : LeadShape.ALL) {
      if ((isOfOthers && shape.order() == Order.NAMED)
          || !shape.needs().areMet(ShapeNeeds.marks(letters))) {
        continue;
      }
      Matcher matcher = shape.pattern().matcher(letters);
      int from = 0;
      while (from <= letters.length() && matcher.find(from)) {
        from = matcher.start() + 1;
        if (note(matcher, shape.order())) {
          further(matcher.end(), shape.order());
        }
        matcher.reset(letters);
      }
    }
  }

  /** "Ambassador Ann Poe, Head of the Negotiating Team": the office says it. */
  private void byOffice(Annotated sentence) {
    sentence
        .all("person")
        .filter(who -> sentence.any("@head-noun", who::covers))
        .filter(who -> sentence.any("@side-noun", who::covers))
        .filter(who -> led.stream().noneMatch(known -> known.at() == who.from()))
        .forEach(who -> note(who, Optional.empty(), Optional.empty(), Order.ONE));
    sentence
        .all("person")
        .filter(who -> sentence.any("@chief-negotiator", who::covers))
        .filter(who -> led.stream().noneMatch(known -> known.at() == who.from()))
        .forEach(who -> note(who, Optional.empty(), Optional.empty(), Order.NAMED));
  }

  /** What the clause before leaves open, this one leaves open as well. */
  private void further(int end, Order before) {
    for (LeadShape shape : LeadShape.FURTHER) {
      Matcher matcher = shape.pattern().matcher(letters).region(end, letters.length());
      Order order = before == Order.NAMED ? before : shape.order();
      if (matcher.lookingAt() && note(matcher, order)) {
        further(matcher.end(), order);
        return;
      }
    }
  }

  /** Notes who leads, unless the words name more people than sides or the other way round. */
  private boolean note(Matcher matcher, Order order) {
    List<Mention> people = all("P", matcher.start("people"), matcher.end("people"));
    List<Mention> sides = all("SC", matcher.start("sides"), matcher.end("sides"));
    if (order == Order.IN_TURN && people.size() != sides.size()) {
      return false;
    }
    int known = led.size();
    for (int i = 0; i < people.size(); i++) {
      Optional<Mention> side =
          sides.isEmpty()
              ? Optional.empty()
              : Optional.of(sides.get(Math.min(i, sides.size() - 1)));
      note(people.get(i), side, order);
    }
    // "Chaired by Ann Poe of Chad and, on behalf of Kenya, Bo Lee": she acts for no other party.
    boolean isRead =
        led.size() > known || letters.substring(matcher.start(), matcher.end()).indexOf('S') >= 0;
    if (isRead) {
      consume(matcher.start(), matcher.end());
    }
    return isRead;
  }

  /** Notes that somebody leads a side, be it the one that words right behind the name say. */
  private void note(Mention person, Optional<Mention> named, Order order) {
    Optional<Mention> side = named.or(() -> sideBehind(person));
    Optional<String> party =
        side.flatMap(PartyIds::of).or(() -> named.flatMap(this::origin).flatMap(PartyIds::of));
    note(person, party, side.flatMap(Standing::of), order);
  }

  /** "the visitors from Kenya" */
  private Optional<Mention> origin(Mention side) {
    int at = mentions.indexOf(side);
    boolean isNamed = letters.length() > at + 2 && letters.charAt(at + 1) == 'f';
    return isNamed ? Optional.of(mentions.get(at + 2)) : Optional.empty();
  }

  /** "chaired by Ann Poe for Kenya and by Bo Lee": whose side it is. */
  private Optional<Mention> sideBehind(Mention person) {
    Matcher matcher = FOR_SIDE.matcher(letters);
    return matcher.region(mentions.indexOf(person) + 1, letters.length()).lookingAt()
        ? Optional.of(mentions.get(matcher.end() - 1))
        : Optional.empty();
  }

  private void note(Mention who, Optional<String> side, Optional<Standing> standing, Order order) {
    Kind kind = order == Order.NAMED ? Kind.SPEAKER : Kind.HEAD;
    Sides.person(who)
        // "led by the Kenyan and Ugandan ministers": nobody leads the side of another party.
        .filter(person -> side.isEmpty() || person.party().isEmpty() || person.party().equals(side))
        .ifPresent(person -> led.add(new Led(person, side, standing, kind, RULE, who.from())));
  }

  private List<Mention> all(String wanted, int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (wanted.indexOf(letters.charAt(i)) >= 0) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  /** Nobody leads twice, and no verb is read twice. */
  private void consume(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (letters.charAt(i)) {
        case 'P' -> letters.setCharAt(i, 'p');
        case 'V', 'A', 'T', 'U', 'Z', 'J' -> letters.setCharAt(i, 'v');
        case 'Q', 'H' -> letters.setCharAt(i, 'x');
        default -> {}
      }
    }
  }
}
