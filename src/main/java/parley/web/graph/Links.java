package parley.web.graph;

import static org.apache.jena.graph.Node.ANY;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Who made which link to the outside, and why. To be used inside {@link Data#read}. */
public final class Links {
  private final Data data;

  /**
   * Gives access to the links of a dataset.
   *
   * @param data the dataset
   */
  public Links(Data data) {
    this.data = data;
  }

  /**
   * {@return the IRI of the graph of links}
   *
   * @param base start of the IRIs of the data
   */
  public static Node graph(Base base) {
    return NodeFactory.createURI(base.iriOf("/links"));
  }

  /**
   * {@return why a statement links a subject to something outside, in words; empty if it is no
   * link}
   *
   * @param subject of the statement
   * @param predicate of the statement
   * @param object of the statement
   */
  public List<Node> reasons(Node subject, Node predicate, Node object) {
    Node links = graph(data.base());
    return Iter.toList(data.dataset().find(links, ANY, Terms.SUBJECT, subject)).stream()
        .map(Quad::getSubject)
        .filter(link -> data.dataset().contains(links, link, Terms.PREDICATE, predicate))
        .filter(link -> data.dataset().contains(links, link, Terms.OBJECT, object))
        .flatMap(link -> data.named(links, link, Terms.par("because"), ANY).stream())
        .map(Quad::getObject)
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }
}
