package parley.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Renews the merge log with the documents that its decisions concern: each decision of a file takes
 * the place of the one of that IRI, and older ones about mentions in renewed documents, or about
 * entities that are gone, disappear.
 */
final class RenewedDecisions {
  private static final Node DOCUMENT = par("document");
  private static final Node ENTITY = par("entity");

  private final DatasetGraph dataset;
  private final Set<Node> logs = new HashSet<>();
  private final Set<Node> renewed = new HashSet<>();

  RenewedDecisions(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node par(String name) {
    return NodeFactory.createURI("https://w3id.org/parley/ns#" + name);
  }

  /** Takes away what was decided of an entity. */
  static void forgetAbout(DatasetGraph dataset, Node entity) {
    for (Quad about : Iter.toList(dataset.findNG(Node.ANY, Node.ANY, ENTITY, entity))) {
      if (GraphKind.of(about.getGraph()) == GraphKind.MERGE_LOG) {
        dataset.deleteAny(about.getGraph(), about.getSubject(), Node.ANY, Node.ANY);
      }
    }
  }

  /** Makes room for a decision of the file. */
  void renew(Node log, Node decision) {
    logs.add(log);
    if (renewed.add(decision)) {
      dataset.deleteAny(log, decision, Node.ANY, Node.ANY);
    }
  }

  /** Takes away what concerns other versions of documents, or nothing any more. */
  void finish(Set<Node> documents) {
    for (Node log : logs) {
      for (Node document : documents) {
        forget(log, dataset.find(log, Node.ANY, DOCUMENT, document));
      }
      Iterator<Quad> about = dataset.find(log, Node.ANY, ENTITY, Node.ANY);
      forget(log, Iter.filter(about, quad -> !isBelieved(quad.getObject())));
    }
  }

  private boolean isBelieved(Node entity) {
    return dataset.contains(Quad.defaultGraphIRI, entity, Node.ANY, Node.ANY);
  }

  private void forget(Node log, Iterator<Quad> quads) {
    Set<Node> decisions = Iter.toSet(Iter.map(quads, Quad::getSubject));
    decisions.removeAll(renewed);
    decisions.forEach(decision -> dataset.deleteAny(log, decision, Node.ANY, Node.ANY));
  }
}
