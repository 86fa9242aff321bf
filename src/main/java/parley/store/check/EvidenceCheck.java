package parley.store.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Whether each fact of the default graph is claimed by some document. Which properties of which
 * classes are facts stands in the resource {@code evidenced.ttl}.
 *
 * <p>Holds one entry for each distinct fact that documents claim.
 */
final class EvidenceCheck {
  private static final String RESOURCE = "evidenced.ttl";
  private static final Node NEEDS = NodeFactory.createURI("urn:parley:check#needs");
  private static final Node CLAIMED_AS = NodeFactory.createURI("urn:parley:check#claimedAs");

  private final Graph rules = GraphFactory.createDefaultGraph();
  private final Set<Triple> claimed = new HashSet<>();

  EvidenceCheck() {
    try (InputStream in =
        Objects.requireNonNull(EvidenceCheck.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(rules);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Takes note of what a document's graph claims. */
  void collect(Graph document) {
    document.stream(Node.ANY, RDF.type.asNode(), Names.CLAIM)
        .map(Triple::getSubject)
        .forEach(claim -> claimed.addAll(facts(document, claim)));
  }

  private static Set<Triple> facts(Graph document, Node claim) {
    Set<Triple> facts = new HashSet<>();
    for (Node subject : values(document, claim, RDF.subject.asNode())) {
      for (Node predicate : values(document, claim, RDF.predicate.asNode())) {
        for (Node object : values(document, claim, RDF.object.asNode())) {
          facts.add(Triple.create(subject, predicate, object));
        }
      }
    }
    return facts;
  }

  private static Iterable<Node> values(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  /** Tells which facts of the default graph no collected document claims. */
  void check(Graph beliefs, Consumer<Violation> sink) {
    beliefs.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(type -> rules.contains(type.getObject(), NEEDS, Node.ANY))
        .flatMap(type -> unclaimed(beliefs, type.getSubject(), type.getObject()))
        .sorted(Comparator.comparing(Triple::toString))
        .map(
            fact ->
                new Violation(
                    "",
                    Names.text(fact.getSubject()),
                    Names.text(fact.getPredicate()),
                    "no document claims this: " + Names.text(fact.getObject())))
        .forEach(sink);
  }

  private Stream<Triple> unclaimed(Graph beliefs, Node subject, Node type) {
    return rules.stream(type, NEEDS, Node.ANY)
        .flatMap(rule -> beliefs.stream(subject, rule.getObject(), Node.ANY))
        .filter(fact -> !claimed.contains(asClaimed(fact)));
  }

  private Triple asClaimed(Triple fact) {
    return rules.stream(fact.getPredicate(), CLAIMED_AS, Node.ANY)
        .map(rule -> Triple.create(fact.getSubject(), rule.getObject(), fact.getObject()))
        .findFirst()
        .orElse(fact);
  }
}
