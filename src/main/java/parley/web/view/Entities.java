package parley.web.view;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.PageView.Brief;
import parley.web.view.PageView.Dispute;
import parley.web.view.PageView.Entity;
import parley.web.view.PageView.Preview;
import parley.web.view.View.Link;
import parley.web.view.View.Value;

/** Makes the pages of what has no page of a form of its own, such as positions and conflicts. */
final class Entities {
  private static final Node OBJECT_PROPERTY =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#ObjectProperty");
  private static final Node BROADER =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#broader");
  private static final int MOST_PROPERTIES = 500;
  private static final int MOST_CONFLICTS = 100;
  private static final int MOST_BRIEF = 5;

  private final Data data;
  private final Names names;
  private final Wording wording;
  private final Facts facts;

  Entities(Data data, Names names, Wording wording, Facts facts) {
    this.data = data;
    this.names = names;
    this.wording = wording;
    this.facts = facts;
  }

  /** {@return the page of a thing} */
  Entity entity(Node node, String path) {
    return new Entity(
        names.name(node),
        kind(path),
        node.getURI(),
        path,
        facts.properties(node, List.of()),
        disputes(node),
        facts.testimonies(facts.claimsAbout(node), node),
        facts.groups(node, linking()));
  }

  /** {@return the small page of a thing, in the order of properties that pages have} */
  Preview preview(Node node) {
    List<Brief> facts =
        wording.list("order").stream()
            .map(Terms::par)
            .filter(property -> !data.objects(node, property).isEmpty())
            .limit(MOST_BRIEF)
            .map(property -> brief(node, property))
            .toList();
    String path = data.base().pathOf(node.getURI()).orElse("");
    return new Preview(names.link(node), kind(path).text(), facts);
  }

  private Brief brief(Node node, Node property) {
    List<Node> values = data.objects(node, property);
    return new Brief(
        names.property(property, values.size()),
        values.stream().limit(MOST_BRIEF).map(names::link).toList(),
        values.size() > MOST_BRIEF);
  }

  private Link kind(String path) {
    return Kind.of(path)
        .map(kind -> new Link(kind.path(), wording.get("one." + kind.segment())))
        .orElseGet(() -> new Link("", wording.get("one")));
  }

  /** The properties that may point to a node. */
  private List<Node> linking() {
    List<String> never = wording.list("hidden.inverse");
    return Stream.concat(
            data.subjects(Terms.TYPE, OBJECT_PROPERTY, MOST_PROPERTIES).stream(),
            Stream.of(BROADER))
        .filter(Node::isURI)
        .filter(property -> !never.contains(Names.localName(property)))
        .distinct()
        .toList();
  }

  private List<Dispute> disputes(Node node) {
    Claims claims = new Claims(data);
    return data.subjects(Terms.par("about"), node, MOST_CONFLICTS).stream()
        .map(conflict -> dispute(conflict, claims))
        .toList();
  }

  private Dispute dispute(Node conflict, Claims claims) {
    List<Value> versions =
        data.objects(conflict, Terms.par("claim")).stream()
            .flatMap(claim -> claims.of(claim).stream())
            .map(
                claim ->
                    new Value(names.link(claim.object()), List.of(), List.of(facts.source(claim))))
            .toList();
    String property =
        data.object(conflict, Terms.par("property"))
            .filter(Node::isURI)
            .map(names::property)
            .orElse("");
    return new Dispute(names.link(conflict), property, versions);
  }
}
