package parley.web.view.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import parley.web.graph.Claim;
import parley.web.graph.Terms;
import parley.web.view.Names;
import parley.web.view.View.Link;
import parley.web.view.meeting.MeetingView.Fact;
import parley.web.view.meeting.MeetingView.Side;
import parley.web.view.meeting.MeetingView.Value;

/** Who met: the sides of a meeting, each with its people. */
final class Sides {
  private static final int MOST_PEOPLE = 24;
  private static final int MOST_ROLES = 3;
  private static final int MOST_ROLE = 160;
  private static final Node ROLE = Terms.par("role");

  private final Reading reading;

  Sides(Reading reading) {
    this.reading = reading;
  }

  /** {@return the sides that are shown} */
  List<Side> all() {
    return reading.delegations().stream().map(this::side).toList();
  }

  /** {@return where the other sides are} */
  Link others() {
    int all = reading.data().objects(reading.meeting(), Terms.par("delegation")).size();
    return reading.others(
        all - reading.delegations().size(),
        reading.queries().of("delegations", "meeting", reading.meeting()));
  }

  private Side side(Node delegation) {
    List<Fact> people = new ArrayList<>();
    for (String name : reading.words().list("side")) {
      Fact fact = fact(delegation, Terms.par(name));
      if (!fact.values().isEmpty()) {
        people.add(fact);
      }
    }
    return new Side(title(reading, delegation), List.copyOf(people));
  }

  /** {@return whose side it is} */
  static Link title(Reading reading, Node delegation) {
    Link own = reading.names().link(delegation);
    return reading
        .data()
        .object(delegation, Terms.par("party"))
        .map(party -> new Link(own.href(), reading.names().link(party).text()))
        .orElse(own);
  }

  private Fact fact(Node delegation, Node property) {
    List<Node> values = reading.data().objects(delegation, property);
    List<Value> shown =
        values.stream()
            .limit(MOST_PEOPLE)
            .map(
                value ->
                    reading.value(delegation, property, value, roles(delegation, property, value)))
            .toList();
    return new Fact(
        reading.names().property(property, values.size()),
        shown,
        reading.others(values.size() - MOST_PEOPLE, reading.names().href(delegation)),
        List.of());
  }

  /** What the documents that place somebody on this side call them; else all that is known. */
  private List<Link> roles(Node delegation, Node property, Node official) {
    if (!official.isURI()) {
      return List.of();
    }
    Set<Node> stated = new LinkedHashSet<>();
    for (Claim claim : reading.testimony().of(delegation, property)) {
      if (claim.object().equals(official)) {
        reading.data().named(claim.document(), official, ROLE, Node.ANY).stream()
            .map(Quad::getObject)
            .forEach(stated::add);
      }
    }
    List<Node> roles =
        stated.isEmpty() ? reading.data().objects(official, ROLE) : List.copyOf(stated);
    return roles.stream()
        .limit(MOST_ROLES)
        .map(reading.names()::link)
        .map(
            role -> new Link(role.href(), Names.shortened(role.text(), MOST_ROLE), role.language()))
        .toList();
  }
}
