package parley.store.check;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds out without queries that the claims of a document's graph and its facts belong to one
 * another: one document, each claim of one fact that stands there, a reason exactly where it is
 * inferred, and a claim for each fact. Those of the shapes that are queries find nothing in such a
 * graph, and need not be asked about each claim; in all other graphs they are, and say what is
 * wrong.
 */
final class SoundClaims {
  private static final Node TYPE = RDF.type.asNode();

  /** What the types of things are of which no fact needs a claim. */
  private static final Set<Node> UNPROVEN =
      Set.of(Names.CLAIM, Names.DOCUMENT, Names.ROW_OF_IMPORT);

  private final Graph graph;
  private final Set<Triple> claimed = new HashSet<>();

  private SoundClaims(Graph graph) {
    this.graph = graph;
  }

  /** {@return whether the shapes that are queries find nothing in the graph of a document} */
  static boolean areIn(Graph graph) {
    return graph.stream(Node.ANY, TYPE, Names.DOCUMENT).limit(2).count() == 1
        && new SoundClaims(graph).areSound();
  }

  private boolean areSound() {
    return graph.stream(Node.ANY, TYPE, Names.CLAIM).map(Triple::getSubject).allMatch(this::isSound)
        && graph.stream(Node.ANY, TYPE, Node.ANY)
            .filter(type -> !UNPROVEN.contains(type.getObject()))
            .allMatch(type -> isProven(type.getSubject()));
  }

  private boolean isSound(Node claim) {
    Optional<Node> basis = only(claim, Names.BASIS);
    Optional<Node> subject = only(claim, RDF.subject.asNode());
    Optional<Node> property = only(claim, RDF.predicate.asNode());
    Optional<Node> value = only(claim, RDF.object.asNode());
    if (basis.isEmpty() || subject.isEmpty() || property.isEmpty() || value.isEmpty()) {
      return false;
    }
    Triple fact = Triple.create(subject.get(), property.get(), value.get());
    claimed.add(fact);
    return graph.contains(fact)
        && basis.get().equals(Names.INFERRED) == graph.contains(claim, Names.BECAUSE, Node.ANY);
  }

  private Optional<Node> only(Node claim, Node property) {
    List<Triple> found = graph.stream(claim, property, Node.ANY).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().getObject()) : Optional.empty();
  }

  private boolean isProven(Node subject) {
    Iterator<Triple> facts = graph.find(subject, Node.ANY, Node.ANY);
    boolean isProven = true;
    while (isProven && facts.hasNext()) {
      Triple fact = facts.next();
      isProven = fact.getPredicate().equals(TYPE) || claimed.contains(fact);
    }
    return isProven;
  }
}
