package parley.store.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Whether the graph of links has its shape, each link stands in the default graph too, and each
 * {@code owl:sameAs} of that has a link which says why.
 */
final class LinkCheck {
  private final Graph links = GraphFactory.createGraphMem();
  private String name = "";

  /** Takes in a quad of the graph of links. */
  void add(Quad quad) {
    name = Names.text(quad.getGraph());
    links.add(quad.asTriple());
  }

  /** Tells what is wrong with the links; nothing is where there are none at all. */
  void check(Graph beliefs, Consumer<Violation> sink) {
    if (links.isEmpty()) {
      return;
    }
    GraphShapes.ofLinks().check(links, name, sink);
    Set<Triple> explained = new HashSet<>();
    links.stream(Node.ANY, RDF.subject.asNode(), Node.ANY)
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(subject -> collect(subject, beliefs, explained, sink));
    beliefs.stream(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
        .filter(same -> !explained.contains(same))
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(same -> sink.accept(violation("", same, "no link says who holds this and why")));
  }

  private void collect(
      Triple subject, Graph beliefs, Set<Triple> explained, Consumer<Violation> sink) {
    Node link = subject.getSubject();
    for (Node predicate : values(link, RDF.predicate.asNode())) {
      for (Node object : values(link, RDF.object.asNode())) {
        Triple stated = Triple.create(subject.getObject(), predicate, object);
        explained.add(stated);
        if (!beliefs.contains(stated)) {
          sink.accept(violation(name, stated, "the default graph lacks what a link says"));
        }
      }
    }
  }

  private Iterable<Node> values(Node link, Node property) {
    return links.stream(link, property, Node.ANY).map(Triple::getObject).toList();
  }

  private static Violation violation(String graph, Triple triple, String message) {
    return new Violation(
        graph,
        Names.text(triple.getSubject()),
        Names.text(triple.getPredicate()),
        message + ": " + Names.text(triple.getObject()));
  }
}
