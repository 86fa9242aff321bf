package parley.store.search;

import static org.apache.jena.graph.Node.ANY;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import parley.store.derived.Derived;

/**
 * Reads what can be found out of a dataset, one thing after the other, so that memory holds one
 * text and the IRIs of one kind. To be used within a read transaction.
 */
final class ItemReader {
  private static final String ENGLISH = "en";

  /** Lucene takes no term of more than 32,766 bytes. */
  private static final int LONGEST_IRI = 8_000;

  private static final List<Node> NAMING =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          SKOS.altLabel.asNode(),
          par("isoCode"));
  private static final Comparator<Node> BEST_FIRST =
      Comparator.comparing((Node name) -> !name.getLiteralLanguage().equals(ENGLISH))
          .thenComparing(name -> !name.getLiteralLanguage().isEmpty())
          .thenComparing(Node::getLiteralLexicalForm)
          .thenComparing(Node::getLiteralLanguage);

  private final DatasetGraph dataset;
  private final Node derived;

  /**
   * Creates a reader.
   *
   * @param dataset in a read transaction whenever this is used
   * @param base what the IRIs of the data start with
   */
  ItemReader(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.derived = Derived.graph(base);
  }

  private static Node par(String name) {
    return NodeFactory.createURI(ItemKind.PARLEY + name);
  }

  /** {@return a text of the dataset; empty if it has none for the document} */
  static Optional<String> text(DatasetGraph dataset, Node document) {
    return Iter.toList(dataset.find(document, document, par("text"), ANY)).stream()
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** Hands over everything that can be found, each thing once. */
  void read(Consumer<Item> to) {
    Set<String> rows = new HashSet<>();
    subjects(ItemKind.ROW)
        .forEach(
            row -> {
              rows.add(row.getURI());
              to.accept(document(row, ItemKind.ROW));
            });
    subjects(ItemKind.DOCUMENT).stream()
        .filter(document -> !rows.contains(document.getURI()))
        .forEach(document -> to.accept(document(document, ItemKind.DOCUMENT)));
    for (ItemKind kind : ItemKind.named()) {
      subjects(kind).forEach(node -> entity(node, kind).ifPresent(to));
    }
  }

  private List<Node> subjects(ItemKind kind) {
    return Iter.toList(
        Iter.filter(
            Iter.map(
                dataset.find(Quad.defaultGraphIRI, ANY, RDF.type.asNode(), kind.type()),
                Quad::getSubject),
            node -> node.isURI() && node.getURI().length() <= LONGEST_IRI));
  }

  private Item document(Node node, ItemKind kind) {
    List<Node> titles = names(node);
    String text = text(dataset, node).orElse("");
    return new Item(
        node.getURI(),
        kind,
        title(titles).orElseGet(() -> fileName(node.getURI())),
        named(titles),
        text,
        value(node, par("language")),
        value(node, DCTerms.publisher.asNode()),
        value(node, par("published")),
        0);
  }

  /** A document without a title is called as its file was. */
  private static String fileName(String iri) {
    String name = iri.replaceFirst("^.*/(document|import)/", "");
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name; // not encoded, so it is shown as it stands
    }
  }

  /** What has no name cannot be found by one. */
  private Optional<Item> entity(Node node, ItemKind kind) {
    List<Node> names = names(node);
    return title(names)
        .map(
            title ->
                new Item(
                    node.getURI(),
                    kind,
                    title,
                    named(names),
                    "",
                    "",
                    "",
                    value(node, par("startDate")),
                    meetings(node)));
  }

  private List<Node> names(Node node) {
    List<Node> names = new ArrayList<>();
    for (Node property : NAMING) {
      literals(Quad.defaultGraphIRI, node, property).sorted(BEST_FIRST).forEach(names::add);
    }
    return names;
  }

  /** {@return the name by which a thing is shown: the best of the first property that has one} */
  private static Optional<String> title(List<Node> names) {
    return names.stream()
        .map(Node::getLiteralLexicalForm)
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private static List<Item.Name> named(List<Node> names) {
    return names.stream()
        .map(name -> new Item.Name(name.getLiteralLexicalForm(), name.getLiteralLanguage()))
        .distinct()
        .toList();
  }

  private String value(Node subject, Node property) {
    return literals(Quad.defaultGraphIRI, subject, property)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private int meetings(Node node) {
    return literals(derived, node, par("meetingCount"))
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private Stream<Node> literals(Node graph, Node subject, Node property) {
    return Iter.toList(Iter.map(dataset.find(graph, subject, property, ANY), Quad::getObject))
        .stream()
        .filter(Node::isLiteral);
  }
}
