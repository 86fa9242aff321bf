package parley.store.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads every quote of a document's graph again from the document's text. Offsets count Unicode
 * code points; this counts them itself and so also proves the counting of whoever wrote the graph.
 */
final class QuoteCheck {
  private QuoteCheck() {}

  static void check(Graph graph, String name, Consumer<Violation> sink) {
    List<Node> claims =
        graph.stream(Node.ANY, RDF.type.asNode(), Names.CLAIM)
            .map(Triple::getSubject)
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    List<Node> texts = graph.stream(Node.ANY, Names.TEXT, Node.ANY).map(Triple::getObject).toList();
    if (claims.isEmpty()) {
      return;
    }
    if (texts.size() != 1) {
      sink.accept(
          new Violation(
              name, name, "par:text", "has claims, and %d texts".formatted(texts.size())));
      return;
    }
    int[] text = texts.getFirst().getLiteralLexicalForm().codePoints().toArray();
    for (Node claim : claims) {
      tell(graph, name, claim, text, sink);
    }
  }

  /** The same for an import, each of whose claims names the row that it quotes. */
  static void checkRows(Graph graph, String name, Consumer<Violation> sink) {
    graph.stream(Node.ANY, RDF.type.asNode(), Names.CLAIM)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .forEach(claim -> checkRow(graph, name, claim, sink));
  }

  private static void checkRow(Graph graph, String name, Node claim, Consumer<Violation> sink) {
    List<Node> texts =
        graph.stream(claim, Names.ROW, Node.ANY)
            .flatMap(row -> graph.stream(row.getObject(), Names.TEXT, Node.ANY))
            .map(Triple::getObject)
            .toList();
    if (texts.size() == 1) {
      int[] text = texts.getFirst().getLiteralLexicalForm().codePoints().toArray();
      tell(graph, name, claim, text, sink);
    } else {
      String message = "names no row with a text";
      sink.accept(new Violation(name, Names.text(claim), "par:row", message));
    }
  }

  private static void tell(
      Graph graph, String name, Node claim, int[] text, Consumer<Violation> sink) {
    fault(graph, claim, text)
        .map(message -> new Violation(name, Names.text(claim), "par:quote", message))
        .ifPresent(sink);
  }

  /** What is wrong with a claim; whether it is complete is for the shapes to say. */
  private static Optional<String> fault(Graph graph, Node claim, int[] text) {
    Optional<String> quote = value(graph, claim, Names.QUOTE);
    Optional<Integer> start = value(graph, claim, Names.START).flatMap(QuoteCheck::number);
    Optional<Integer> end = value(graph, claim, Names.END).flatMap(QuoteCheck::number);
    if (quote.isEmpty() || start.isEmpty() || end.isEmpty()) {
      return Optional.of("has no readable quote, start and end");
    }
    if (start.get() < 0 || end.get() <= start.get() || end.get() > text.length) {
      return Optional.of(
          "points at %d to %d of a text of %d characters"
              .formatted(start.get(), end.get(), text.length));
    }
    String there = new String(text, start.get(), end.get() - start.get());
    return there.equals(quote.get())
        ? Optional.empty()
        : Optional.of("quotes \"%s\", but there stands \"%s\"".formatted(quote.get(), there));
  }

  private static Optional<String> value(Graph graph, Node claim, Node property) {
    return graph.stream(claim, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
