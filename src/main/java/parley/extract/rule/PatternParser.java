package parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int MOST_REPEATS = 8;

  private final String[] pieces;
  private int next;

  private PatternParser(String text) {
    this.pieces = text.strip().split("\\s+");
  }

  /**
   * {@return the pattern}
   *
   * @param text as written in a grammar
   * @throws IllegalArgumentException if it cannot be read; the message says at which piece
   */
  static Node parse(String text) {
    PatternParser parser = new PatternParser(text);
    Node node = parser.sequence("");
    if (parser.next < parser.pieces.length) {
      throw new IllegalArgumentException("\"" + parser.pieces[parser.next] + "\" closes nothing");
    }
    return node;
  }

  private Node sequence(String close) {
    List<Node> choices = new ArrayList<>();
    List<Node> parts = new ArrayList<>();
    while (next < pieces.length && !pieces[next].equals(close) && !isClosing(pieces[next])) {
      if (pieces[next].equals("/") && !close.isEmpty()) {
        choices.add(new Node.Sequence(List.copyOf(parts)));
        parts.clear();
        next++;
      } else {
        parts.add(piece());
      }
    }
    choices.add(new Node.Sequence(List.copyOf(parts)));
    return choices.size() == 1 ? choices.getFirst() : new Node.Choice(List.copyOf(choices));
  }

  private static boolean isClosing(String piece) {
    return piece.startsWith(")") || piece.startsWith("]");
  }

  private Node piece() {
    String text = pieces[next];
    int equals = text.indexOf('=');
    if (equals > 0 && equals < text.length() - 1) {
      pieces[next] = text.substring(equals + 1);
      return new Node.Named(text.substring(0, equals), piece());
    }
    if (text.startsWith("!") && text.length() > 1) {
      pieces[next] = text.substring(1);
      return new Node.Not(piece());
    }
    next++;
    if (text.startsWith("~") && atom(text.substring(1)) instanceof Node.Typed typed) {
      return new Node.NotAfter(typed);
    }
    return switch (text.charAt(0)) {
      case '(' -> repeated(group(text, ")"));
      case '[' -> {
        Node perhaps = new Node.Repeat(group(text, "]"), 0, 1);
        next++;
        yield perhaps;
      }
      default -> single(text);
    };
  }

  private Node group(String open, String close) {
    if (open.length() > 1) {
      throw new IllegalArgumentException(
          "put a space behind \"" + open.charAt(0) + "\" in " + open);
    }
    Node node = sequence(close);
    if (next >= pieces.length || !pieces[next].startsWith(close)) {
      throw new IllegalArgumentException("\"" + open + "\" is not closed");
    }
    return node;
  }

  private Node repeated(Node node) {
    String closing = pieces[next++];
    return repeat(node, closing.substring(1)).orElse(node);
  }

  private static Optional<Node> repeat(Node node, String mark) {
    return switch (mark) {
      case "*" -> Optional.of(new Node.Repeat(node, 0, MOST_REPEATS));
      case "+" -> Optional.of(new Node.Repeat(node, 1, MOST_REPEATS));
      case "?" -> Optional.of(new Node.Repeat(node, 0, 1));
      default -> Optional.empty();
    };
  }

  private static Node single(String text) {
    String mark = text.substring(text.length() - 1);
    if (text.length() > 1 && "*+?".contains(mark)) {
      return repeat(atom(text.substring(0, text.length() - 1)), mark).orElseThrow();
    }
    return atom(text);
  }

  private static Node atom(String text) {
    if (text.startsWith("...")) {
      String most = text.substring(3);
      return new Node.Gap(most.isEmpty() ? DEFAULT_GAP : Integer.parseInt(most));
    }
    for (Node.Test test : Node.Test.values()) {
      if (test.notation().equals(text)) {
        return new Node.Tested(test);
      }
    }
    if (text.startsWith("@") && text.length() > 1) {
      String[] parts = text.split("/", 2);
      return new Node.Typed(parts[0], parts.length > 1 ? parts[1] : "");
    }
    if (text.startsWith("<") && text.endsWith(">")) {
      return new Node.Typed(text.substring(1, text.length() - 1), "");
    }
    List<Node> words =
        Words.split(text).stream().map(w -> (Node) new Node.Word(Words.fold(w))).toList();
    return words.size() == 1 ? words.getFirst() : new Node.Sequence(words);
  }
}
