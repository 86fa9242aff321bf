package parley.store.moved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;

/**
 * The named graph that says which IRIs have given way to which ({@code dcterms:isReplacedBy}) and
 * which are gone ({@code owl:deprecated}). To be used within a transaction.
 */
final class MovedGraph {
  private static final Node REPLACED = DCTerms.isReplacedBy.asNode();
  private static final Node DEPRECATED = OWL2.deprecated.asNode();
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final DatasetGraph dataset;
  private final Node name;

  MovedGraph(DatasetGraph dataset, Node name) {
    this.dataset = dataset;
    this.name = name;
  }

  /** {@return all that it says} */
  List<Quad> quads() {
    return Iter.toList(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
  }

  /** {@return whether it says anything of an IRI} */
  boolean tellsOf(Node iri) {
    return dataset.contains(name, iri, Node.ANY, Node.ANY);
  }

  /** {@return whether there is an IRI: whether any graph but this says something of it} */
  boolean isNow(Node iri) {
    var about = dataset.find(Node.ANY, iri, Node.ANY, Node.ANY);
    try {
      while (about.hasNext()) {
        if (!name.equals(about.next().getGraph())) {
          return true;
        }
      }
      return false;
    } finally {
      Iter.close(about);
    }
  }

  /** Says that an IRI has given way to another, and so have those that had given way to it. */
  void move(Node before, Node now) {
    Set<Node> all = leadingTo(before);
    all.remove(now);
    for (Node each : all) {
      forget(each);
      dataset.add(name, each, REPLACED, now);
    }
  }

  /** Says that an IRI is gone, and so are those that had given way to it. */
  void bury(Node gone) {
    for (Node each : leadingTo(gone)) {
      forget(each);
      dataset.add(name, each, DEPRECATED, TRUE);
    }
  }

  private Set<Node> leadingTo(Node iri) {
    Set<Node> all = new HashSet<>(Set.of(iri));
    dataset
        .find(name, Node.ANY, REPLACED, iri)
        .forEachRemaining(quad -> all.add(quad.getSubject()));
    return all;
  }

  /** Says nothing of an IRI any more. */
  void forget(Node iri) {
    dataset.deleteAny(name, iri, Node.ANY, Node.ANY);
  }
}
