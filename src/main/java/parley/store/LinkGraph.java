package parley.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells the named graph {@code links}, which says who made which link to the outside and why, from
 * the graphs of documents.
 *
 * <p>It is told by its name and its subjects, whatever the base: all that it says is about things
 * whose IRIs start with {@code link/} where its own ends in {@code links}.
 */
public final class LinkGraph {
  private static final String NAME = "links";
  private static final String LINK = "link/";

  private LinkGraph() {}

  /**
   * {@return whether a quad stands in the graph of links}
   *
   * @param quad any quad
   */
  public static boolean holds(Quad quad) {
    return isNamed(quad.getGraph()) && quad.getSubject().isURI() && isLink(quad);
  }

  /** Takes away the links of an entity. */
  static void forgetAbout(DatasetGraph dataset, Node entity) {
    for (Quad about :
        Iter.toList(dataset.findNG(Node.ANY, Node.ANY, RDF.subject.asNode(), entity))) {
      if (holds(about)) {
        dataset.deleteAny(about.getGraph(), about.getSubject(), Node.ANY, Node.ANY);
      }
    }
  }

  private static boolean isNamed(Node graph) {
    return graph != null && graph.isURI() && graph.getURI().endsWith("/" + NAME);
  }

  private static boolean isLink(Quad quad) {
    String graph = quad.getGraph().getURI();
    String base = graph.substring(0, graph.length() - NAME.length());
    return quad.getSubject().getURI().startsWith(base + LINK);
  }
}
