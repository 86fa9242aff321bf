package parley.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.authority.Words;

/**
 * Reads patterns. Pieces are separated by spaces:
 *
 * <ul>
 *   <li>{@code held} – this word, in any case, with or without accents
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
  private static final int DEFAULT_GAP = 12;
  private static final int MOST_GAP = 60;
  private static final int MOST_REPEATS = 8;
  private static final Pattern PIECE = Pattern.compile("\\S+");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final GrammarReader.Known ANYTHING =
      new GrammarReader.Known(name -> true, Set.of(), name -> true);

  private final List<Piece> pieces;
  private final int end;
  private final GrammarReader.Known known;
  private int next;

  private PatternParser(String line, GrammarReader.Known known) {
    this.pieces = PIECE.matcher(line).results().map(m -> new Piece(m.group(), m.start())).toList();
    this.end = line.stripTrailing().length();
    this.known = known;
  }

  /** A part of the line between spaces, and the index at which it starts. */
  private record Piece(String text, int at) {
    Piece from(int index) {
      return new Piece(text.substring(index), at + index);
    }

    Piece to(int index) {
      return new Piece(text.substring(0, index), at);
    }

    PatternException error(String what) {
      return new PatternException(at, what);
    }
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
    if (atom(piece) instanceof Node.Typed typed) {
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
      return repeat(atom(piece.to(last)), mark).orElseThrow();
    }
    return atom(piece);
  }

  private Node atom(Piece piece) {
    String text = piece.text();
    if (text.startsWith("...")) {
      return gap(piece);
    }
    for (Node.Test test : Node.Test.values()) {
      if (test.notation().equals(text)) {
        return new Node.Tested(test);
      }
    }
    if (text.length() > 1) {
      switch (text.charAt(0)) {
        case '@' -> {
          return wordClass(piece);
        }
        case '<' -> {
          return mention(piece);
        }
        case '#', '%' -> throw piece.error("expected one of " + tests() + ", found " + text);
        default -> {}
      }
    }
    List<Node> words =
        Words.split(text).stream().map(w -> (Node) new Node.Word(Words.fold(w))).toList();
    return words.size() == 1 ? words.getFirst() : new Node.Sequence(words);
  }

  private static Node gap(Piece piece) {
    String most = piece.text().substring(3);
    if (most.isEmpty()) {
      return new Node.Gap(DEFAULT_GAP);
    }
    if (!most.matches("[0-9]{1,2}") || Integer.parseInt(most) > MOST_GAP) {
      throw piece.error("expected \"...\" or \"...N\" with N up to %d".formatted(MOST_GAP));
    }
    return new Node.Gap(Integer.parseInt(most));
  }

  private Node wordClass(Piece piece) {
    String[] parts = piece.text().split("/", 2);
    if (!known.isClass().test(parts[0].substring(1))) {
      throw piece.error("the lexicon has no class " + parts[0]);
    }
    return new Node.Typed(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private Node mention(Piece piece) {
    String text = piece.text();
    if (!text.endsWith(">")) {
      throw piece.error("expected \"<name>\", found \"" + text + "\"");
    }
    String type = text.substring(1, text.length() - 1);
    if (!known.types().isEmpty() && !known.types().contains(type)) {
      throw piece.error("expected one of %s, found \"%s\"".formatted(known.types(), type));
    }
    return new Node.Typed(type, "");
  }

  private static String tests() {
    return Arrays.stream(Node.Test.values())
        .map(Node.Test::notation)
        .collect(Collectors.joining(" "));
  }
}
