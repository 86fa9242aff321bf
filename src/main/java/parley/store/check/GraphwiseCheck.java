package parley.store.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import parley.store.GraphKind;

/**
 * Checks quads as they pass, each named graph when the next one begins, the default graph at the
 * end. The quads of a named graph must follow one another, those of the default graph and of the
 * graph of links may stand anywhere.
 *
 * <p>Holds the default graph, the links, one document graph, the names of the graphs and the facts
 * that they claim.
 */
final class GraphwiseCheck extends StreamRDFBase {
  private final GraphShapes documentShapes = GraphShapes.ofDocuments();
  private final GraphShapes soundShapes = GraphShapes.ofDocumentsWithSoundClaims();
  private final LinkCheck links = new LinkCheck();
  private final EvidenceCheck evidence = new EvidenceCheck();
  private final Set<Node> checked = new HashSet<>();
  private final Graph beliefs = GraphFactory.createGraphMem();
  private final Findings.Collector sink;
  private final LongConsumer progress;
  private final boolean withBeliefs;
  private Graph current = GraphFactory.createGraphMem();
  private @Nullable Node name;
  private long documents;
  private long statements;

  /** A named graph goes on after another one had begun. */
  static final class NotGroupedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Creates one.
   *
   * @param limit how many violations are kept
   * @param progress told the number of document graphs checked, after each
   */
  GraphwiseCheck(int limit, LongConsumer progress) {
    this(limit, progress, true);
  }

  /** {@return one that passes over the default graph} */
  static GraphwiseCheck ofDocuments(int limit, LongConsumer progress) {
    return new GraphwiseCheck(limit, progress, false);
  }

  private GraphwiseCheck(int limit, LongConsumer progress, boolean withBeliefs) {
    this.withBeliefs = withBeliefs;
    this.sink = new Findings.Collector(limit);
    this.progress = progress;
  }

  @Override
  public void quad(Quad quad) {
    statements++;
    Node graph = quad.getGraph();
    if (graph == null || quad.isDefaultGraph()) {
      if (withBeliefs) {
        beliefs.add(quad.asTriple());
      }
      return;
    }
    if (!graph.equals(name)) {
      if (GraphKind.of(graph) == GraphKind.LINKS) {
        links.add(quad);
        return;
      }
      checkCurrent();
      if (checked.contains(graph)) {
        throw new NotGroupedException();
      }
      name = graph;
    }
    current.add(quad.asTriple());
  }

  private void checkCurrent() {
    if (name == null) {
      return;
    }
    String graph = Names.text(name);
    boolean isImport = current.contains(name, RDF.type.asNode(), Names.IMPORT);
    switch (isImport ? GraphKind.IMPORT : GraphKind.of(name)) {
      case MERGE_LOG -> {
        GraphShapes.ofMergeLogs().check(current, graph, sink);
        evidence.collectDecisions(current);
      }
      case IMPORT -> {
        GraphShapes.ofImports().check(current, graph, sink);
        QuoteCheck.checkRows(current, graph, sink);
      }
      case MOVED -> GraphShapes.ofMoved().check(current, graph, sink);
      case DOCUMENT -> checkDocument(graph);
      case DERIVED -> {}
      case LINKS -> throw new AssertionError("links are not gathered here");
    }
    checked.add(name);
    current = GraphFactory.createGraphMem();
  }

  private void checkDocument(String graph) {
    (SoundClaims.areIn(current) ? soundShapes : documentShapes).check(current, graph, sink);
    QuoteCheck.check(current, graph, sink);
    evidence.collect(current);
    documents++;
    progress.accept(documents);
  }

  @Override
  public void finish() {
    checkCurrent();
    if (withBeliefs) {
      GraphShapes.ofBeliefs().check(beliefs, "", sink);
      evidence.check(beliefs, sink);
      links.check(beliefs, sink);
    }
  }

  Findings findings() {
    return sink.findings(documents, statements);
  }
}
