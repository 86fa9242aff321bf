package parley.store.remote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import parley.store.GraphKind;

/** Takes note of what a file speaks about, before any of it is sent. */
final class Contents extends StreamRDFBase {
  private final Set<Node> graphs = new LinkedHashSet<>();
  private final Set<Node> subjects = new LinkedHashSet<>();
  private final Map<Node, Set<Node>> renewed = new LinkedHashMap<>();
  private boolean blankNodes;
  private long quads;

  @Override
  public void quad(Quad quad) {
    quads++;
    Node graph = quad.getGraph();
    if (graph == null || quad.isDefaultGraph()) {
      subjects.add(quad.getSubject());
    } else {
      quad(graph, quad.getSubject());
    }
    blankNodes |= quad.getSubject().isBlank() || quad.getObject().isBlank();
  }

  private void quad(Node graph, Node subject) {
    switch (GraphKind.of(graph)) {
      case MERGE_LOG, MOVED ->
          renewed.computeIfAbsent(graph, log -> new LinkedHashSet<>()).add(subject);
      case LINKS, DERIVED -> {}
      case DOCUMENT, IMPORT -> {
        graphs.add(graph);
        blankNodes |= graph.isBlank();
      }
    }
  }

  /** {@return the subjects of each graph that is renewed subject by subject} */
  Map<Node, Set<Node>> renewed() {
    return renewed;
  }

  /** {@return the names of the documents' graphs, in the order of the file} */
  Set<Node> graphs() {
    return graphs;
  }

  /** {@return the subjects of the default graph, in the order of the file} */
  Set<Node> subjects() {
    return subjects;
  }

  boolean hasBlankNodes() {
    return blankNodes;
  }

  long quads() {
    return quads;
  }
}
