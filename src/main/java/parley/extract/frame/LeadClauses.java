package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.extract.frame.Claim.Kind;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * Reads who leads which side off the {@link Outline} of a sentence, in whatever order it says so:
 * "led by", "heading", "at the head of", "with her at its helm", and further sides that only the
 * clause before explains: "and the Ugandan one by".
 */
final class LeadClauses {
  static final String RULE = "head.in-clause";

  /** Words that may stand beside a person or side and say nothing of leading. */
  private static final String REST = "[^PpVATUWkSQZJGIK]";

  /** A side may be said to consist of somebody before it is said who leads it. */
  private static final String GAP = "[^PpVATUWkSQJG]";

  private static final String BY = "(?:[VT]R?[xei,]{0,3}?bR?|UR?)";

  /** An active verb: no participle with "by" behind it. */
  private static final String DOES = "(?:V(?!R?[xei,]{0,3}?b)|A|T)x{0,2}";

  private static final String JOINTLY = "P(?:,?aC?O?P(?![^P]{0,2}[WVATe]))?";
  private static final String SEVERAL = "P(?:" + REST + "{0,28}?(?:,|a|k)[bwoi]{0,2}C?O?P)+";
  private static final String SIDES = "[SC]N?(?:(?:,|a|,a)f?[SC]N?)+";

  /** What a pattern says of its people. */
  private enum Order {
    /** All lead the one side. */
    ONE,
    /** The first leads the first side, and so on. */
    IN_TURN,
    /** Each leads their own. */
    OWN,
    /** Whoever is named for a side leads it, if nobody else does. */
    NAMED
  }

  private record Shape(Pattern pattern, Order order) {
    static Shape of(Order order, String pattern) {
      return new Shape(Pattern.compile(pattern), order);
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          Shape.of(
              Order.IN_TURN,
              "(?<sides>" + SIDES + ")[^PpVATUkQJ]{0,24}?" + BY + "(?<people>" + SEVERAL + ")"),
          Shape.of(
              Order.IN_TURN,
              "(?<people>" + SEVERAL + ")" + REST + "{0,28}?" + DOES + "(?<sides>" + SIDES + ")"),
          Shape.of(
              Order.OWN, "(?<people>" + SEVERAL + ")" + REST + "{0,28}?(?:[VAT])x{0,2}(?<sides>)Q"),
          Shape.of(Order.OWN, "(?<sides>)Q" + REST + "{0,6}?" + BY + "(?<people>" + SEVERAL + ")"),
          Shape.of(Order.OWN, "(?<sides>)[VA]QR?[xei,]{0,3}(?<people>" + SEVERAL + ")"),
          Shape.of(
              Order.ONE, "(?<sides>S)" + GAP + "{0,40}?" + BY + "x?(?<people>" + JOINTLY + ")"),
          Shape.of(Order.ONE, "(?<sides>C)[xeio,]{0,4}?" + BY + "x?(?<people>" + JOINTLY + ")"),
          Shape.of(Order.ONE, "(?<sides>S)[xe,]{0,4}?[ZU]x?(?<people>P)"),
          Shape.of(Order.ONE, "(?<sides>C)[xe]{0,4}?NUx?(?<people>P)"),
          Shape.of(Order.ONE, "(?<sides>S),?bx?(?<people>P)"),
          Shape.of(Order.ONE, "^V[xei,]{0,3}?b(?<people>P),(?<sides>S)"),
          Shape.of(Order.ONE, "(?<people>P)" + REST + "{0,28}?V[fb](?<sides>[SC])"),
          Shape.of(Order.ONE, "(?<sides>[SC])[xew,]{0,4}?(?<people>P)" + REST + "{0,28}?Z"),
          Shape.of(
              Order.ONE, "(?<people>" + JOINTLY + ")" + REST + "{0,28}?" + DOES + "(?<sides>S)"),
          Shape.of(Order.ONE, "(?<people>" + JOINTLY + ")" + REST + "{0,28}?Tx?(?<sides>C)"),
          Shape.of(
              Order.ONE,
              "(?<people>" + JOINTLY + ")(?!,?a)" + REST + "{0,28}?[HA]o(?<sides>S)(?!,?P)"),
          Shape.of(
              Order.ONE,
              "(?:[AV]|[HA]o|T(?=x?[SC]))x?(?<sides>(?<!T|Tx)S|(?<=T|Tx)[SC])[xe,:aN]{0,6}?[e:](?<people>"
                  + JOINTLY
                  + ")"),
          Shape.of(
              Order.ONE, "(?:A|T|[HA]o)x?(?<sides>S|(?<=T)C)[,:a]{0,2}(?<people>" + JOINTLY + ")"),
          Shape.of(Order.ONE, "(?<sides>)N?e?Vx?b(?<people>" + JOINTLY + ")"),
          Shape.of(
              Order.ONE, "(?<people>" + JOINTLY + ")" + REST + "{0,28}?" + DOES + "(?<sides>)N"),
          Shape.of(Order.ONE, "(?<sides>S)[HA][,:]?(?<people>P)"),
          Shape.of(Order.ONE, "(?<sides>S),?x{0,2}Ax?(?<people>" + JOINTLY + ")"),
          Shape.of(Order.OWN, "(?<people>" + SEVERAL + ")" + REST + "{0,28}?(?<sides>)[VA]x{0,4}M"),
          Shape.of(
              Order.OWN,
              "(?<people>" + SEVERAL + ")" + REST + "{0,28}?(?<sides>)(?:J|V(?=[.,]|$))"),
          Shape.of(Order.OWN, "U(?<sides>)(?<people>" + SEVERAL + ")"),
          Shape.of(
              Order.OWN,
              "M[^PpVATUkSQJ]{0,24}?(?<sides>)(?:Vx{0,3}bR?|U)(?<people>" + SEVERAL + ")"),
          Shape.of(
              Order.OWN,
              "(?<people>P" + REST + "{0,28}?[VA](?<sides>)x{0,3}M" + REST + "{0,10}?wP)"),
          Shape.of(Order.NAMED, "(?<people>P)" + REST + "{0,28}?(?<sides>)V(?=[.,]|x{0,3}M)"),
          Shape.of(Order.NAMED, "(?<![aC])(?<sides>C?)O[xei,:]{0,5}(?<people>P)"),
          Shape.of(Order.NAMED, "(?<people>P)[xei]{0,4}i?(?<sides>C?)O"),
          Shape.of(
              Order.NAMED, "(?<people>P)" + REST + "{0,28}?,?[fb](?<sides>[SC])(?=,|a|k|:|$|\\.)"),
          Shape.of(Order.NAMED, "[fb](?<sides>[SC])[,:]?[xe]{0,3}(?<people>P)(?!,?x?[WG])"));

  /** A further side whose clause leaves out what the one before says. */
  private static final List<Shape> FURTHER =
      List.of(
          Shape.of(
              Order.ONE,
              "[^PpVATUWSQJ]{0,16}?[,ka:.]w?[fb]?(?<sides>[SC])O?[xe,]{0,3}?(?:[VT]?x?b|U)x?(?<people>"
                  + JOINTLY
                  + ")"),
          Shape.of(
              Order.NAMED,
              "[^PpVATUWSQJ]{0,24}?[,ka]+[fb](?<sides>[SC]?),?x?(?<people>P)(?!,?x?[WG])"),
          // Those who go along with the first may be named before the other side is.
          Shape.of(Order.ONE, "[^VATUWSQJ]{0,24}?k[fb]?(?<sides>S),?(?<people>P)"),
          Shape.of(
              Order.ONE, "[^PpVATUWSQJ]{0,16}?[,ka:.]w?(?<sides>S),?(?<people>" + JOINTLY + ")"),
          Shape.of(
              Order.ONE,
              "[^PpVATUWSQJ]{0,6}?[,ka]w?(?<people>"
                  + JOINTLY
                  + ")"
                  + REST
                  + "{0,28}?[VAT]?[obf]?(?<sides>S)"));

  private final StringBuilder letters;
  private final List<Mention> mentions;
  private final List<Sides.Led> led = new ArrayList<>();

  private LeadClauses(Outline outline) {
    this.letters = new StringBuilder(outline.letters());
    this.mentions = outline.mentions();
  }

  /** {@return who leads by the words of a sentence} */
  static List<Sides.Led> of(SentenceReading reading) {
    Outline outline = Outline.of(reading.sentence());
    // Who signs for a side or is only there for it need not lead it.
    boolean isSigned = outline.letters().indexOf('G') >= 0;
    boolean isOfOthers =
        isSigned
            || outline.letters().indexOf('K') >= 0
            || reading.sentence().all("@also-present").findAny().isPresent();
    LeadClauses clauses = new LeadClauses(isSigned ? outline.without('T') : outline);
    clauses.read(isOfOthers);
    clauses.byOffice(reading.sentence());
    return clauses.led;
  }

  private void read(boolean isOfOthers) {
    for (Shape shape : SHAPES) {
      if (isOfOthers && shape.order() == Order.NAMED) {
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
        .filter(who -> sentence.all("@head-noun").anyMatch(who::covers))
        .filter(who -> sentence.all("@side-noun").anyMatch(who::covers))
        .filter(who -> led.stream().noneMatch(known -> known.at() == who.from()))
        .forEach(who -> note(who, Optional.empty(), Order.ONE));
  }

  /** What the clause before leaves open, this one leaves open as well. */
  private void further(int end, Order before) {
    for (Shape shape : FURTHER) {
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
    List<Mention> people = all('P', matcher.start("people"), matcher.end("people"));
    List<Mention> sides = new ArrayList<>();
    for (int i = matcher.start("sides"); i < matcher.end("sides"); i++) {
      if (letters.charAt(i) == 'S' || letters.charAt(i) == 'C') {
        sides.add(mentions.get(i));
      }
    }
    if (order == Order.IN_TURN && people.size() != sides.size()) {
      return false;
    }
    for (int i = 0; i < people.size(); i++) {
      Optional<String> side =
          sides.isEmpty() ? Optional.empty() : Parties.id(sides.get(Math.min(i, sides.size() - 1)));
      note(people.get(i), side, order);
    }
    consume(matcher.start(), matcher.end());
    return true;
  }

  private void note(Mention who, Optional<String> side, Order order) {
    Kind kind = order == Order.NAMED ? Kind.SPEAKER : Kind.HEAD;
    Sides.person(who)
        // "led by the Kenyan and Ugandan ministers": nobody leads the side of another party.
        .filter(person -> side.isEmpty() || person.party().isEmpty() || person.party().equals(side))
        .ifPresent(person -> led.add(new Sides.Led(person, side, kind, RULE, who.from())));
  }

  private List<Mention> all(char letter, int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (letters.charAt(i) == letter) {
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
