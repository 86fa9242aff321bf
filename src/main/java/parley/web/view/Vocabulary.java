package parley.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import parley.web.graph.Terms;
import parley.web.view.View.Link;
import parley.web.view.VocabularyView.Term;

/** Makes the pages of the files of the ontology. */
final class Vocabulary {
  private static final List<String> FILES =
      List.of("/ontology/parley", "/ontology/shapes", "/ontology/alignments", "/ontology/topics");

  private Vocabulary() {}

  /** {@return the page of a file} */
  static VocabularyView.Vocabulary view(String path, byte[] turtle, Graph graph) {
    List<Term> terms =
        graph.stream(Node.ANY, Terms.LABEL, Node.ANY)
            .map(triple -> triple.getSubject())
            .filter(Node::isURI)
            .filter(term -> term.getURI().startsWith(Terms.NAMESPACE))
            .distinct()
            .map(term -> term(graph, term))
            .sorted(Comparator.comparing(Term::name))
            .toList();
    return new VocabularyView.Vocabulary(
        title(path),
        path,
        terms,
        new String(turtle, StandardCharsets.UTF_8),
        FILES.stream().map(file -> new Link(file, title(file))).toList());
  }

  private static String title(String path) {
    return path.substring(path.lastIndexOf('/') + 1) + ".ttl";
  }

  private static Term term(Graph graph, Node term) {
    return new Term(
        term.getURI().substring(Terms.NAMESPACE.length()),
        english(graph, term, Terms.LABEL),
        english(graph, term, Terms.COMMENT));
  }

  private static String english(Graph graph, Node term, Node property) {
    Optional<String> found =
        Stream.of("en", "")
            .flatMap(
                language ->
                    graph.stream(term, property, Node.ANY)
                        .map(triple -> triple.getObject())
                        .filter(Node::isLiteral)
                        .filter(value -> value.getLiteralLanguage().equals(language))
                        .map(Node::getLiteralLexicalForm)
                        .sorted())
            .findFirst();
    return found.orElse("");
  }
}
