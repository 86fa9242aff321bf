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
 * Whether each fact of the default graph is claimed by some document, concluded from several, or
 * set by a person. Which properties of which classes are facts stands in the resource {@code
 * evidenced.ttl}.
 *
 * <p>Holds one entry for each distinct fact that documents claim.
 */
final class EvidenceCheck {
  private static final String RESOURCE = "evidenced.ttl";
  private static final Node NEEDS = NodeFactory.createURI("urn:parley:check#needs");
  private static final Node PROVES = NodeFactory.createURI("urn:parley:check#proves");
  private static final Node ENTITY = NodeFactory.createURI(Names.PAR + "entity");
  private static final Node PROPERTY = NodeFactory.createURI(Names.PAR + "property");
  private static final Node VALUE = NodeFactory.createURI(Names.PAR + "value");
  private static final Node FOLLOWS_FROM = NodeFactory.createURI("urn:parley:check#followsFrom");
  private static final Node CLAIMED_AS = NodeFactory.createURI("urn:parley:check#claimedAs");

  private final Graph rules = GraphFactory.createDefaultGraph();
  private final Set<Triple> claimed = new HashSet<>();
  private final Set<Property> decided = new HashSet<>();

  /** A property of one subject whose value a decision proves. */
  private record Property(Node subject, Node property) {}

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

  /**
   * Takes note of what does not stand in one document: conclusions, and values that a person set.
   */
  void collectDecisions(Graph log) {
    rules.stream(Node.ANY, PROVES, Node.ANY)
        .map(Triple::getSubject)
        .flatMap(type -> log.stream(Node.ANY, RDF.type.asNode(), type))
        .map(Triple::getSubject)
        .flatMap(decision -> decided(log, decision).stream())
        .forEach(
            fact -> {
              claimed.add(fact);
              decided.add(new Property(fact.getSubject(), fact.getPredicate()));
            });
  }

  private static Set<Triple> decided(Graph log, Node decision) {
    Set<Triple> facts = new HashSet<>();
    for (Node subject : values(log, decision, ENTITY)) {
      for (Node predicate : values(log, decision, PROPERTY)) {
        for (Node object : values(log, decision, VALUE)) {
          facts.add(Triple.create(subject, predicate, object));
        }
      }
    }
    return facts;
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
        .filter(fact -> !claimed.contains(asClaimed(fact)))
        .filter(fact -> !follows(fact));
  }

  /** Whether a fact follows from another property that a decision proves. */
  private boolean follows(Triple fact) {
    return rules.stream(fact.getPredicate(), FOLLOWS_FROM, Node.ANY)
        .anyMatch(rule -> decided.contains(new Property(fact.getSubject(), rule.getObject())));
  }

  private Triple asClaimed(Triple fact) {
    return rules.stream(fact.getPredicate(), CLAIMED_AS, Node.ANY)
        .map(rule -> Triple.create(fact.getSubject(), rule.getObject(), fact.getObject()))
        .findFirst()
        .orElse(fact);
  }
}
