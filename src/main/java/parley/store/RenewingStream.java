package parley.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Puts quads in the place of older ones, as {@link Loader.Mode#UPDATE} says: the first quad of a
 * document's graph empties that graph, the first of a subject of the default graph takes its old
 * triples away, and at the end goes what nothing mentions any more. To be used within a write
 * transaction.
 */
final class RenewingStream extends StreamRDFBase {
  private static final Node CLAIM = NodeFactory.createURI("https://w3id.org/parley/ns#claim");

  private final DatasetGraph dataset;
  private final Consumer<Node> touched;
  private final Set<Node> graphs = new HashSet<>();
  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> spokenOfBefore = new HashSet<>();
  private final Set<Node> conflictsBefore = new HashSet<>();
  private final RenewedDecisions decisions;
  private final Set<Node> links = new HashSet<>();
  private @Nullable Node linkGraph;

  /**
   * Creates one.
   *
   * @param touched told each subject of the default graph before its triples go
   */
  RenewingStream(DatasetGraph dataset, Consumer<Node> touched) {
    this.dataset = dataset;
    this.touched = touched;
    this.decisions = new RenewedDecisions(dataset);
  }

  @Override
  public void quad(Quad quad) {
    Node graph = quad.getGraph();
    if (graph == null || quad.isDefaultGraph()) {
      renewSubject(quad.getSubject());
      dataset.getDefaultGraph().add(quad.asTriple());
      return;
    }
    switch (GraphKind.of(graph)) {
      case LINKS -> renewLink(quad);
      case MERGE_LOG -> decisions.renew(graph, quad.getSubject());
      case MOVED -> dataset.deleteAny(graph, quad.getSubject(), Node.ANY, Node.ANY);
      case DERIVED -> {}
      case DOCUMENT, IMPORT -> renewGraph(graph);
    }
    dataset.add(quad);
  }

  private void renewSubject(Node subject) {
    if (subjects.add(subject)) {
      forget(subject);
    }
  }

  private void renewLink(Quad quad) {
    linkGraph = quad.getGraph();
    if (links.add(quad.getSubject())) {
      dataset.deleteAny(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY);
    }
  }

  private void renewGraph(Node graph) {
    if (!graphs.add(graph)) {
      return;
    }
    Iterator<Quad> old = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
    Set<Node> oldSubjects = Iter.toSet(Iter.map(old, Quad::getSubject));
    for (Node subject : oldSubjects) {
      if (dataset.contains(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)) {
        spokenOfBefore.add(subject);
      }
      dataset
          .find(Quad.defaultGraphIRI, Node.ANY, CLAIM, subject)
          .forEachRemaining(conflict -> conflictsBefore.add(conflict.getSubject()));
    }
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void finish() {
    for (Node subject : spokenOfBefore) {
      if (!subjects.contains(subject) && !isMentioned(subject)) {
        forget(subject);
      }
    }
    decisions.finish(graphs);
    for (Node conflict : conflictsBefore) {
      if (!subjects.contains(conflict) && !rests(conflict)) {
        forget(conflict);
      }
    }
    forgetLinks();
  }

  /** A link goes with the statement that it explains. */
  private void forgetLinks() {
    if (linkGraph == null) {
      return;
    }
    List<Quad> all = Iter.toList(dataset.find(linkGraph, Node.ANY, RDF.subject.asNode(), Node.ANY));
    for (Quad link : all) {
      Node predicate = value(link, RDF.predicate.asNode());
      Node object = value(link, RDF.object.asNode());
      if (!dataset.contains(Quad.defaultGraphIRI, link.getObject(), predicate, object)) {
        dataset.deleteAny(linkGraph, link.getSubject(), Node.ANY, Node.ANY);
      }
    }
  }

  private Node value(Quad link, Node property) {
    List<Quad> values =
        Iter.toList(dataset.find(link.getGraph(), link.getSubject(), property, Node.ANY));
    return values.isEmpty() ? Node.ANY : values.getFirst().getObject();
  }

  /** Whether a document mentions it; a decision about it does not keep it. */
  private boolean isMentioned(Node node) {
    return isIn(dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY))
        || isIn(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, node));
  }

  /** A link to the outside, a decision or a move keeps nothing of which no document speaks. */
  private static boolean isIn(Iterator<Quad> quads) {
    return Iter.iter(quads)
        .anyMatch(
            quad ->
                switch (GraphKind.of(quad.getGraph())) {
                  case DOCUMENT, IMPORT -> true;
                  case MERGE_LOG, LINKS, MOVED, DERIVED -> false;
                });
  }

  /** Whether all claims that a conflict weighs are still made. */
  private boolean rests(Node conflict) {
    List<Quad> claims = Iter.toList(dataset.find(Quad.defaultGraphIRI, conflict, CLAIM, Node.ANY));
    return claims.stream().allMatch(claim -> isMentioned(claim.getObject()));
  }

  private void forget(Node subject) {
    touched.accept(subject);
    dataset.deleteAny(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY);
  }
}
