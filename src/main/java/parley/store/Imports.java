package parley.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Which named graphs are imports rather than documents: those that say so of themselves. To be used
 * within a transaction.
 */
final class Imports {
  private static final Node IMPORT = NodeFactory.createURI("https://w3id.org/parley/ns#Import");

  private Imports() {}

  /** {@return the graphs of all imports, sorted} */
  static List<Node> of(DatasetGraph dataset) {
    return Iter.toList(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), IMPORT)).stream()
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .map(Quad::getGraph)
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  /** Empties a dataset, save the imports and what is said of them. */
  static void keepOnly(DatasetGraph dataset) {
    List<Node> imports = of(dataset);
    if (imports.isEmpty()) {
      dataset.clear();
      return;
    }
    List<Quad> descriptions = new ArrayList<>();
    Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)).stream()
        .filter(quad -> imports.stream().anyMatch(graph -> isOf(quad.getSubject(), graph)))
        .forEach(descriptions::add);
    for (Node graph : Iter.toList(dataset.listGraphNodes())) {
      if (!imports.contains(graph)) {
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
      }
    }
    dataset.deleteAny(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    descriptions.forEach(dataset::add);
  }

  private static boolean isOf(Node subject, Node graph) {
    return subject.isURI()
        && (subject.equals(graph) || subject.getURI().startsWith(graph.getURI() + "/"));
  }
}
