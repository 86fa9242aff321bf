package parley.store;

import org.apache.jena.graph.Node;

/**
 * Tells the graph of decisions from those of documents: all documents have {@code document/} in
 * their names, and nothing else that is a graph ends in {@code /merge-log}.
 */
public final class MergeLogs {
  private static final String END = "/merge-log";
  private static final String DOCUMENTS = "/document/";

  private MergeLogs() {}

  /**
   * {@return whether a graph holds decisions of merging rather than what a document says}
   *
   * @param graph name of a named graph
   */
  public static boolean isMergeLog(Node graph) {
    return graph.isURI() && graph.getURI().endsWith(END) && !graph.getURI().contains(DOCUMENTS);
  }
}
