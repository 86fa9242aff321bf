package parley.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import parley.web.graph.Claim;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.PageView.Brief;
import parley.web.view.PageView.Dispute;
import parley.web.view.PageView.Entity;
import parley.web.view.PageView.Preview;
import parley.web.view.View.Link;
import parley.web.view.View.Property;
import parley.web.view.View.Side;
import parley.web.view.View.Value;

/** Makes the pages of all things but documents and claims. */
final class Entities {
  private static final Node OBJECT_PROPERTY =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#ObjectProperty");
  private static final Node BROADER =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#broader");
  private static final int MOST_PROPERTIES = 500;
  private static final int MOST_CONFLICTS = 100;
  private static final int MOST_BRIEF = 5;
  private static final List<String> SHOWN_APART =
      List.of("delegation", "position", "startDate", "endDate");

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
    boolean isMeeting = data.isA(node, Kind.MEETING.type());
    return new Entity(
        names.name(node),
        kind(path),
        node.getURI(),
        path,
        facts.properties(node, isMeeting ? SHOWN_APART : List.of()),
        isMeeting ? sides(node) : List.of(),
        isMeeting ? positions(node) : List.of(),
        disputes(node),
        facts.testimonies(testimony(node, isMeeting), node),
        facts.groups(node, linking(node)));
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

  /** The properties that may point to a node; what the page shows in full is not repeated. */
  private List<Node> linking(Node node) {
    List<String> never = wording.list("hidden.inverse");
    boolean isMeeting = data.isA(node, Kind.MEETING.type());
    List<String> shown = isMeeting ? List.of("meeting", "about") : List.of();
    return Stream.concat(
            data.subjects(Terms.TYPE, OBJECT_PROPERTY, MOST_PROPERTIES).stream(),
            Stream.of(BROADER))
        .filter(Node::isURI)
        .filter(property -> !never.contains(Names.localName(property)))
        .filter(property -> !shown.contains(Names.localName(property)))
        .distinct()
        .toList();
  }

  private List<Side> sides(Node meeting) {
    List<Side> sides = new ArrayList<>();
    for (Node delegation : data.objects(meeting, Terms.par("delegation"))) {
      List<Claim> proofs = facts.claimsAbout(delegation);
      List<Property> people =
          wording.list("side").stream()
              .map(Terms::par)
              .map(property -> facts.property(delegation, property, proofs))
              .filter(property -> !property.values().isEmpty())
              .toList();
      Link title =
          facts.links(delegation, Terms.par("party")).stream()
              .findFirst()
              .map(party -> new Link(names.href(delegation), party.text()))
              .orElseGet(() -> names.link(delegation));
      sides.add(new Side(title, people));
    }
    return List.copyOf(sides);
  }

  private List<Value> positions(Node meeting) {
    List<Value> positions = new ArrayList<>();
    for (Node position : data.objects(meeting, Terms.par("position"))) {
      Node property = Terms.par("quote");
      List<Claim> proofs = facts.claimsAbout(position);
      List<Link> notes =
          wording.list("position").stream()
              .flatMap(name -> facts.links(position, Terms.par(name)).stream())
              .toList();
      for (Node quote : data.objects(position, property)) {
        Link words = names.link(quote);
        positions.add(
            new Value(
                new Link(names.href(position), words.text(), words.language()),
                notes,
                facts.sources(property, quote, proofs)));
      }
    }
    return List.copyOf(positions);
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

  private List<Claim> testimony(Node node, boolean isMeeting) {
    if (!isMeeting) {
      return facts.claimsAbout(node);
    }
    return Stream.of(
            Stream.of(node),
            data.objects(node, Terms.par("delegation")).stream(),
            data.objects(node, Terms.par("position")).stream())
        .flatMap(nodes -> nodes)
        .flatMap(subject -> facts.claimsAbout(subject).stream())
        .toList();
  }
}
