package parley.web.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Chooses the name of a thing for readers. To be used inside {@link Data#read}. */
public final class Labels {
  private static final String LANGUAGE = "en";
  private static final List<Node> NAMING = List.of(Terms.LABEL, Terms.PREF_LABEL, Terms.TITLE);

  private Labels() {}

  /**
   * {@return the name that the default graph gives a thing; empty if it gives none}
   *
   * @param data to look in
   * @param node any node
   */
  public static Optional<String> of(Data data, Node node) {
    return NAMING.stream()
        .map(property -> preferred(data.objects(node, property)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * {@return the best of several names: in English, else in no language, else the first}
   *
   * @param labels values of a property; what is no literal is passed over
   */
  public static Optional<String> preferred(Collection<Node> labels) {
    return labels.stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node label) -> !label.getLiteralLanguage().equals(LANGUAGE))
                .thenComparing(label -> !label.getLiteralLanguage().isEmpty())
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .filter(label -> !label.isBlank());
  }
}
