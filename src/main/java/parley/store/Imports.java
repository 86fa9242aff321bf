package parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Which named graphs are imports rather than documents: those that say so of themselves. To be used
 * within a transaction.
 */
final class Imports {
  private static final Node IMPORT = NodeFactory.createURI("https://w3id.org/parley/ns#Import");

  private static final Node ROW = NodeFactory.createURI("https://w3id.org/parley/ns#Row");
  private static final Node REPORTS = NodeFactory.createURI("https://w3id.org/parley/ns#reports");
  private static final Node PARTITION = VOID.classPartition.asNode();

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

  /** Takes an import away: its graph, and what the default graph says of it and its parts. */
  static void forget(DatasetGraph dataset, Node graph) {
    for (Quad part : Iter.toList(dataset.find(Quad.defaultGraphIRI, graph, PARTITION, Node.ANY))) {
      dataset.deleteAny(Quad.defaultGraphIRI, part.getObject(), Node.ANY, Node.ANY);
    }
    dataset.deleteAny(Quad.defaultGraphIRI, graph, Node.ANY, Node.ANY);
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /**
   * {@return how many meetings rows of an import tell of that others tell of too, each row counted
   * by itself}
   */
  static long shared(DatasetGraph dataset, Node graph) {
    Map<Node, List<Node>> reports = new HashMap<>();
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, REPORTS, Node.ANY)
        .forEachRemaining(
            quad ->
                reports
                    .computeIfAbsent(quad.getObject(), none -> new ArrayList<>())
                    .add(quad.getSubject()));
    long shared = 0;
    for (List<Node> sources : reports.values()) {
      long own = sources.stream().filter(source -> isBelow(source, graph)).count();
      shared += own < sources.size() ? own : 0;
    }
    return shared;
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
        .filter(quad -> !isRow(dataset, quad.getSubject()))
        .forEach(descriptions::add);
    for (Node graph : Iter.toList(dataset.listGraphNodes())) {
      if (!imports.contains(graph)) {
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
      }
    }
    dataset.deleteAny(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    descriptions.forEach(dataset::add);
  }

  /** Whether it is a source by itself, of which the default graph tells as of a document. */
  private static boolean isRow(DatasetGraph dataset, Node subject) {
    return dataset.contains(Quad.defaultGraphIRI, subject, RDF.type.asNode(), ROW);
  }

  private static boolean isOf(Node subject, Node graph) {
    return subject.equals(graph) || isBelow(subject, graph);
  }

  private static boolean isBelow(Node subject, Node graph) {
    return subject.isURI() && subject.getURI().startsWith(graph.getURI() + "/");
  }
}
