package parley.store.remote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import parley.store.LinkGraph;
import parley.store.MergeLogs;

/** Takes note of what a file speaks about, before any of it is sent. */
final class Contents extends StreamRDFBase {
  private final Set<Node> graphs = new LinkedHashSet<>();
  private final Set<Node> subjects = new LinkedHashSet<>();
  private final Map<Node, Set<Node>> decisions = new LinkedHashMap<>();
  private final Set<Node> links = new LinkedHashSet<>();
  private boolean blankNodes;
  private long quads;

  @Override
  public void quad(Quad quad) {
    quads++;
    Node graph = quad.getGraph();
    if (graph == null || quad.isDefaultGraph()) {
      subjects.add(quad.getSubject());
    } else if (MergeLogs.isMergeLog(graph)) {
      decisions.computeIfAbsent(graph, log -> new LinkedHashSet<>()).add(quad.getSubject());
    } else if (LinkGraph.holds(quad)) {
      links.add(graph);
    } else {
      graphs.add(graph);
      blankNodes |= graph.isBlank();
    }
    blankNodes |= quad.getSubject().isBlank() || quad.getObject().isBlank();
  }

  /** {@return the subjects of each merge log} */
  Map<Node, Set<Node>> decisions() {
    return decisions;
  }

  /** {@return the names of the documents' graphs, in the order of the file} */
  Set<Node> graphs() {
    return graphs;
  }

  /** {@return the name of the graph of links, if the file has one} */
  Set<Node> links() {
    return links;
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
