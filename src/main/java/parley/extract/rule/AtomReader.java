package parley.extract.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.authority.Words;
import parley.extract.mention.UnknownLemmaException;

/**
 * Reads the pieces of patterns that have no pieces of their own: words, classes, mentions, gaps.
 */
final class AtomReader {
  private static final int DEFAULT_GAP = 12;
  private static final int MOST_GAP = 60;

  private final GrammarReader.Known known;

  /** Reads pieces that ask for what is known. */
  AtomReader(GrammarReader.Known known) {
    this.known = known;
  }

  /**
   * {@return the piece}
   *
   * @throws PatternException if it cannot be read
   */
  Node read(Piece piece) {
    String text = piece.text();
    if (text.startsWith("...")) {
      return gap(piece);
    }
    Optional<Node.Test> test =
        Arrays.stream(Node.Test.values()).filter(t -> t.notation().equals(text)).findFirst();
    if (test.isPresent()) {
      return new Node.Tested(test.get());
    }
    if (text.length() == 1) {
      return words(text);
    }
    return switch (text.charAt(0)) {
      case '@' -> wordClass(piece);
      case '&' -> lemma(piece);
      case '<' -> mention(piece);
      case '#', '%' -> throw piece.error("expected one of " + tests() + ", found " + text);
      default -> words(text);
    };
  }

  private static Node words(String text) {
    List<Node> words =
        Words.split(text).stream().map(w -> (Node) new Node.Word(Words.fold(w))).toList();
    return words.size() == 1 ? words.getFirst() : new Node.Sequence(words);
  }

  /** Forms that are the same without accents and case are one. */
  private Node lemma(Piece piece) {
    try {
      List<Node> forms =
          known.lemmas().forms(piece.text().substring(1)).stream()
              .map(AtomReader::words)
              .distinct()
              .toList();
      return forms.size() == 1 ? forms.getFirst() : new Node.Choice(forms);
    } catch (UnknownLemmaException e) {
      PatternException error = piece.error(e.what());
      error.initCause(e);
      throw error;
    }
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
    return new Node.Typed(parts[0].intern(), parts.length > 1 ? parts[1] : "");
  }

  private Node mention(Piece piece) {
    String text = piece.text();
    if (!text.endsWith(">")) {
      throw piece.error("expected \"<name>\", found \"" + text + "\"");
    }
    String type = text.substring(1, text.length() - 1);
    if (!known.types().isEmpty() && !known.types().contains(type)) {
      throw piece.error(
          "expected one of %s, found \"%s\"".formatted(new TreeSet<>(known.types()), type));
    }
    return new Node.Typed(type.intern(), "");
  }

  private static String tests() {
    return Arrays.stream(Node.Test.values())
        .map(Node.Test::notation)
        .collect(Collectors.joining(" "));
  }
}
