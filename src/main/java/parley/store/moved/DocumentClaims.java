package parley.store.moved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The claims of one document, read from its graph. */
final class DocumentClaims {
  static final String PAR = "https://w3id.org/parley/ns#";

  private static final Node TYPE = RDF.type.asNode();
  private static final Node CLAIM = par("Claim");
  private static final Node RULE = par("rule");
  private static final Node QUOTE = par("quote");
  private static final Node START = par("start");
  private static final Set<Node> KEPT =
      Set.of(
          TYPE,
          RDF.subject.asNode(),
          RDF.predicate.asNode(),
          RDF.object.asNode(),
          RULE,
          QUOTE,
          START);

  private final Map<Node, Map<Node, Node>> things = new LinkedHashMap<>();

  private static Node par(String name) {
    return NodeFactory.createURI(PAR + name);
  }

  /** {@return whether a graph holds claims} */
  static boolean areIn(DatasetGraph dataset, Node graph) {
    return dataset.contains(graph, Node.ANY, TYPE, CLAIM);
  }

  /** {@return whether any claim of a graph is not among these} */
  boolean lacksSomeOf(DatasetGraph dataset, Node graph) {
    Iterator<Quad> claims = dataset.find(graph, Node.ANY, TYPE, CLAIM);
    try {
      while (claims.hasNext()) {
        if (!things.containsKey(claims.next().getSubject())) {
          return true;
        }
      }
      return false;
    } finally {
      Iter.close(claims);
    }
  }

  /** {@return the claims among some quads} */
  static DocumentClaims of(Iterator<Quad> quads) {
    DocumentClaims claims = new DocumentClaims();
    quads.forEachRemaining(claims::add);
    return claims;
  }

  /** Takes in a quad of the graph. */
  void add(Quad quad) {
    if (KEPT.contains(quad.getPredicate())) {
      things
          .computeIfAbsent(quad.getSubject(), none -> new HashMap<>())
          .put(quad.getPredicate(), quad.getObject());
    }
  }

  /** {@return the class of a thing, if the document says something of it} */
  Optional<Node> type(Node thing) {
    return Optional.ofNullable(things.getOrDefault(thing, Map.of()).get(TYPE));
  }

  /** {@return the claims that are not among others, by what they are about, in order} */
  Map<Node, List<Said>> without(DocumentClaims others) {
    Map<Node, List<Said>> bySubject = new TreeMap<>(Moves.ORDER);
    for (Said said : all(others.things.keySet())) {
      bySubject.computeIfAbsent(said.subject(), none -> new ArrayList<>()).add(said);
    }
    return bySubject;
  }

  private Collection<Said> all(Set<Node> except) {
    Map<Node, Said> all = new TreeMap<>(Moves.ORDER);
    things.forEach(
        (thing, about) -> {
          if (CLAIM.equals(about.get(TYPE)) && !except.contains(thing)) {
            said(thing, about).ifPresent(said -> all.put(thing, said));
          }
        });
    return all.values();
  }

  /** {@return what a claim says; empty if it lacks a part} */
  private static Optional<Said> said(Node claim, Map<Node, Node> about) {
    Node subject = about.get(RDF.subject.asNode());
    Node predicate = about.get(RDF.predicate.asNode());
    Node object = about.get(RDF.object.asNode());
    if (subject == null || predicate == null || object == null) {
      return Optional.empty();
    }
    String start = text(about, START);
    return Optional.of(
        new Said(
            claim,
            subject,
            predicate,
            object,
            text(about, RULE),
            text(about, QUOTE),
            start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0));
  }

  private static String text(Map<Node, Node> about, Node property) {
    Node value = about.get(property);
    return value != null && value.isLiteral() ? value.getLiteralLexicalForm() : "";
  }
}
