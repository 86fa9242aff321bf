package parley.store.check;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** The shapes that one kind of graph must have. */
final class GraphShapes {
  private static final String RESOURCE = "/ontology/shapes.ttl";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SHAPES = "https://w3id.org/parley/shapes#";
  private static final Set<Node> QUOTES = named("ClaimQuote");
  private static final Set<Node> QUERIES_OF_EACH_CLAIM =
      named("ClaimQuote", "ClaimReason", "ClaimTriple", "ClaimInDocument", "FactHasClaim");
  private static final Node APPLIES_TO = NodeFactory.createURI(Names.PAR + "appliesTo");
  private static final List<Node> TARGETS =
      Stream.of("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf", "target")
          .map(name -> NodeFactory.createURI(SH + name))
          .toList();

  private final Shapes shapes;

  private GraphShapes(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * {@return the shapes for graphs of what one document says, save that of quotes, of which {@link
   * QuoteCheck} asks the same and more}
   */
  static GraphShapes ofDocuments() {
    return of("DocumentGraph", QUOTES);
  }

  /**
   * {@return the same without what {@link SoundClaims} asks for} Those shapes are queries, which
   * take by far the most time where they are asked of each claim.
   */
  static GraphShapes ofDocumentsWithSoundClaims() {
    return of("DocumentGraph", QUERIES_OF_EACH_CLAIM);
  }

  /** {@return the shapes for the graph of decisions} */
  static GraphShapes ofMergeLogs() {
    return of("MergeLogGraph");
  }

  /** {@return the shapes for graphs of imports} */
  static GraphShapes ofImports() {
    return of("ImportGraph");
  }

  /** {@return the shapes for the graph of what is believed} */
  static GraphShapes ofBeliefs() {
    return of("DefaultGraph");
  }

  /** {@return the shapes for the graph of links to the outside} */
  static GraphShapes ofLinks() {
    return of("LinkGraph");
  }

  /** {@return the shapes for the graph of IRIs that have given way to others or are gone} */
  static GraphShapes ofMoved() {
    return of("MovedGraph");
  }

  private static GraphShapes of(String kind) {
    return of(kind, Set.of());
  }

  private static Set<Node> named(String... names) {
    return Stream.of(names).map(name -> NodeFactory.createURI(SHAPES + name)).collect(toSet());
  }

  private static GraphShapes of(String kind, Set<Node> without) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in =
        Objects.requireNonNull(GraphShapes.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    disarmOthers(graph, NodeFactory.createURI(Names.PAR + kind), without);
    return new GraphShapes(Shapes.parse(graph));
  }

  /** Takes their targets from all shapes that are for another kind of graph, or are not needed. */
  private static void disarmOthers(Graph graph, Node kind, Set<Node> without) {
    List<Node> others =
        graph.stream(Node.ANY, APPLIES_TO, Node.ANY)
            .map(Triple::getSubject)
            .distinct()
            .filter(shape -> without.contains(shape) || !graph.contains(shape, APPLIES_TO, kind))
            .toList();
    for (Node shape : others) {
      TARGETS.forEach(target -> graph.remove(shape, target, Node.ANY));
    }
  }

  /** Tells what is wrong with a graph, sorted by what it is about. */
  void check(Graph graph, String name, Consumer<Violation> sink) {
    ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> violation(name, entry))
        .sorted(
            Comparator.comparing(Violation::focus)
                .thenComparing(Violation::path)
                .thenComparing(Violation::message))
        .forEach(sink);
  }

  private static Violation violation(String graph, ReportEntry entry) {
    return new Violation(
        graph,
        Names.text(entry.focusNode()),
        path(entry.resultPath()),
        entry.message() + value(entry));
  }

  private static String path(@Nullable Path path) {
    if (path == null) {
      return "";
    }
    return path instanceof P_Link link ? Names.text(link.getNode()) : path.toString();
  }

  private static String value(ReportEntry entry) {
    Node value = entry.value();
    return value == null || value.equals(entry.focusNode()) ? "" : ": " + Names.text(value);
  }
}
