package parley.store.moved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What hangs on an entity: conflicts, decisions and links. Where the IRI of such a thing is made of
 * the entity's, it gives way, when the entity gives way to another, to what is the same of the
 * other.
 */
final class Attachments {
  private static final Node PROPERTY = par("property");

  private final DatasetGraph dataset;
  private final List<Role> roles;

  /** How things hang on an entity: by which property in which graph. */
  private record Role(Node graph, Node property) {}

  /**
   * What tells a thing from others of its entity.
   *
   * @param type its class
   * @param property of the entity, of which it is
   * @param object of a link
   */
  record Mark(Node type, Node property, Optional<Node> object) {}

  /**
   * A thing that hangs on an entity.
   *
   * @param iri of the thing
   * @param mark what tells it from others; empty if its IRI is not made of the entity's
   */
  record Attached(Node iri, Optional<Mark> mark) {}

  Attachments(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    Node log = NodeFactory.createURI(base + "merge-log");
    this.roles =
        List.of(
            new Role(Quad.defaultGraphIRI, par("about")),
            new Role(log, par("entity")),
            new Role(log, par("other")),
            new Role(NodeFactory.createURI(base + "links"), RDF.subject.asNode()));
  }

  private static Node par(String name) {
    return NodeFactory.createURI(DocumentClaims.PAR + name);
  }

  /** {@return what hangs on an entity, in order} */
  List<Attached> of(Node entity) {
    List<Attached> found = new ArrayList<>();
    for (Role role : roles) {
      for (Quad quad : Iter.toList(dataset.find(role.graph(), Node.ANY, role.property(), entity))) {
        found.add(new Attached(quad.getSubject(), mark(quad)));
      }
    }
    found.sort((one, other) -> Moves.ORDER.compare(one.iri(), other.iri()));
    return found;
  }

  private Optional<Mark> mark(Quad quad) {
    Map<Node, Node> about = new HashMap<>();
    dataset
        .find(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY)
        .forEachRemaining(each -> about.put(each.getPredicate(), each.getObject()));
    boolean isLink = quad.getPredicate().equals(RDF.subject.asNode());
    Node type = about.get(RDF.type.asNode());
    Node property = about.get(isLink ? RDF.predicate.asNode() : PROPERTY);
    Optional<Node> object =
        Optional.ofNullable(about.get(RDF.object.asNode())).filter(linked -> isLink);
    return type == null || property == null
        ? Optional.empty()
        : Optional.of(new Mark(type, property, object));
  }
}
