package parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.extract.mention.Lemmas;

/**
 * Reads patterns. Pieces are separated by spaces:
 *
 * <ul>
 *   <li>{@code held} – this word, in any case, with or without accents
 *   <li>{@code &hold}, {@code &hold/past} – a word in any of its forms, or in those of a kind
 *   <li>{@code @month}, {@code @month/3} – words of a class of the lexicon, with a value
 *   <li>{@code <party>} – something that an earlier step has found
 *   <li>{@code #day}, {@code #year}, {@code #digits}, {@code #capital} – a word of this form
 *   <li>{@code ^}, {@code $}, {@code %headline} – start, end, only in headlines
 *   <li>{@code ...} or {@code ...5} – up to 12 or 5 words, as few as possible
 *   <li>{@code ( a / b c )} – one of these; {@code [ a b ]} – perhaps; {@code x*}, {@code x+} –
 *       repeated
 *   <li>{@code !x}, {@code ~x} – not followed by x; not preceded by x, which is a class or mention
 *   <li>{@code name=x} – the effect of the rule asks for x by this name
 * </ul>
 */
final class PatternParser {
  private static final int MOST_REPEATS = 8;
  private static final Pattern PIECE = Pattern.compile("\\S+");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final GrammarReader.Known ANYTHING =
      new GrammarReader.Known(Lemmas.none(), name -> true, Set.of(), name -> true);

  private final List<Piece> pieces;
  private final int end;
  private final AtomReader atoms;
  private int next;

  private PatternParser(String line, GrammarReader.Known known) {
    this.pieces = PIECE.matcher(line).results().map(m -> new Piece(m.group(), m.start())).toList();
    this.end = line.stripTrailing().length();
    this.atoms = new AtomReader(known);
  }

  /** {@return the pattern, whatever it asks for} */
  static Node parse(String line) {
    return parse(line, ANYTHING);
  }

  /**
   * {@return the pattern}
   *
   * @param line as written in a grammar
   * @param known what it can ask for
   * @throws PatternException if it cannot be read
   */
  static Node parse(String line, GrammarReader.Known known) {
    PatternParser parser = new PatternParser(line, known);
    Node node = parser.sequence("");
    if (parser.next < parser.pieces.size()) {
      Piece piece = parser.pieces.get(parser.next);
      throw piece.error("\"" + piece.text() + "\" closes nothing; expected a piece");
    }
    return node;
  }

  private boolean isAt(String text) {
    return next < pieces.size() && pieces.get(next).text().startsWith(text);
  }

  private Node sequence(String close) {
    List<Node> choices = new ArrayList<>();
    List<Node> parts = new ArrayList<>();
    while (next < pieces.size() && !isAt(")") && !isAt("]")) {
      Piece piece = pieces.get(next);
      if (piece.text().equals("/") && !close.isEmpty()) {
        choices.add(sequence(parts));
        parts.clear();
        next++;
      } else {
        next++;
        parts.add(piece(piece));
      }
    }
    choices.add(sequence(parts));
    return choices.size() == 1 ? choices.getFirst() : new Node.Choice(List.copyOf(choices));
  }

  private Node sequence(List<Node> parts) {
    if (parts.isEmpty()) {
      int at = next < pieces.size() ? pieces.get(next).at() : end;
      throw new PatternException(at, "expected a piece, found nothing");
    }
    return new Node.Sequence(List.copyOf(parts));
  }

  private Node piece(Piece piece) {
    int equals = piece.text().indexOf('=');
    if (equals > 0) {
      String name = piece.text().substring(0, equals);
      if (!NAME.matcher(name).matches() || equals == piece.text().length() - 1) {
        throw piece.error("expected \"name=piece\", found \"" + piece.text() + "\"");
      }
      return new Node.Named(name, piece(piece.from(equals + 1)));
    }
    return switch (piece.text().charAt(0)) {
      case '!' -> new Node.Not(piece(rest(piece)));
      case '~' -> notAfter(rest(piece));
      case '(' -> repeated(group(piece, ")"));
      case '[' -> {
        Node perhaps = new Node.Repeat(group(piece, "]"), 0, 1);
        next++;
        yield perhaps;
      }
      default -> single(piece);
    };
  }

  private static Piece rest(Piece piece) {
    if (piece.text().length() == 1) {
      throw piece.error("expected a piece right behind \"" + piece.text() + "\"");
    }
    return piece.from(1);
  }

  private Node notAfter(Piece piece) {
    if (atoms.read(piece) instanceof Node.Typed typed) {
      return new Node.NotAfter(typed);
    }
    throw piece.error("expected a class (@name) or something found before (<name>) behind \"~\"");
  }

  private Node group(Piece open, String close) {
    if (open.text().length() > 1) {
      throw open.error("put a space behind \"" + open.text().charAt(0) + "\"");
    }
    Node node = sequence(close);
    if (!isAt(close)) {
      throw open.error("\"" + open.text() + "\" is not closed; expected \"" + close + "\"");
    }
    return node;
  }

  private Node repeated(Node node) {
    Piece closing = pieces.get(next++);
    return closing.text().length() == 1
        ? node
        : repeat(node, closing.text().substring(1))
            .orElseThrow(() -> closing.error("expected \")\", \")*\", \")+\" or \")?\""));
  }

  private static Optional<Node> repeat(Node node, String mark) {
    return switch (mark) {
      case "*" -> Optional.of(new Node.Repeat(node, 0, MOST_REPEATS));
      case "+" -> Optional.of(new Node.Repeat(node, 1, MOST_REPEATS));
      case "?" -> Optional.of(new Node.Repeat(node, 0, 1));
      default -> Optional.empty();
    };
  }

  private Node single(Piece piece) {
    int last = piece.text().length() - 1;
    String mark = piece.text().substring(last);
    if (last > 0 && "*+?".contains(mark)) {
      return repeat(atoms.read(piece.to(last)), mark).orElseThrow();
    }
    return atoms.read(piece);
  }
}
