package parley.web.view.subject;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.web.facet.Choice;
import parley.web.facet.Facet;
import parley.web.facet.Facets;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Kind;
import parley.web.view.Names;
import parley.web.view.QueryAddresses;
import parley.web.view.View.Link;
import parley.web.view.Wording;

/**
 * What a page is about, with all that is needed to read about it. To be used inside {@link
 * Data#read}.
 *
 * @param data that it is read from
 * @param facets of all meetings
 * @param names for readers
 * @param words of the page
 * @param node its IRI
 * @param kind of thing
 */
record Subject(Data data, Facets facets, Names names, Wording words, Node node, Kind kind) {
  /** Longer names would make pages of many of them heavy. */
  static final int MOST_NAME = 160;

  /** {@return a node with its name, shortened if need be} */
  Link link(Node other) {
    Link link = names.link(other);
    return new Link(link.href(), Names.shortened(link.text(), MOST_NAME), link.language());
  }

  /** {@return the list of the meetings of this subject; empty if they are in no such list} */
  Optional<Choice> choice() {
    return facet().flatMap(facet -> key(facet, node).map(key -> with(Choice.all(), facet, key)));
  }

  /** {@return the meetings of a choice that have a value too} */
  static Choice with(Choice choice, Facet facet, String key) {
    return choice.has(facet, key) ? choice : choice.toggled(facet, key);
  }

  /** {@return the key of a value; empty if no meeting has it} */
  Optional<String> key(Facet facet, Node value) {
    return data.base()
        .pathOf(value.getURI())
        .map(path -> path.replaceFirst("^/[^/]*/", ""))
        .filter(key -> facets.node(facet, key).filter(value::equals).isPresent());
  }

  private Optional<Facet> facet() {
    return switch (kind) {
      case OFFICIAL -> Optional.of(Facet.HEAD);
      case PARTY -> Optional.of(Facet.PARTY);
      case PLACE -> Optional.of(Facet.PLACE);
      case TOPIC -> Optional.of(Facet.TOPIC);
      case SERIES -> Optional.of(Facet.SERIES);
      case ORGANIZATION, MEETING, POSITION, DELEGATION, CONFLICT, DOCUMENT, ROW -> Optional.empty();
    };
  }

  /** {@return the first day of a meeting as the data give it; empty if it is not known} */
  String start(Node meeting) {
    return literal(meeting, "startDate");
  }

  /** {@return when a meeting is, in words; empty if that is not known} */
  String when(Node meeting) {
    return data.object(meeting, Terms.par("when"))
        .or(() -> data.object(meeting, Terms.par("startDate")))
        .map(when -> link(when).text())
        .orElse("");
  }

  /** {@return the first value of a property as it stands in the data; empty if there is none} */
  String literal(Node subject, String property) {
    return data.object(subject, Terms.par(property))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** {@return the first IRIs that a property leads to} */
  List<Node> resources(Node subject, String property, int most) {
    return data.objects(subject, Terms.par(property)).stream()
        .filter(Node::isURI)
        .limit(most)
        .toList();
  }

  /** {@return the kind of a thing; empty if it has no page of a kind} */
  Optional<Kind> kindOf(Node other) {
    return data.base().pathOf(other.getURI()).flatMap(Kind::of);
  }

  /** {@return where further things are} */
  Link others(int count, String address) {
    return count > 0 ? new Link(address, words.counted("more", count)) : new Link("", "");
  }

  /** {@return the addresses of named queries} */
  QueryAddresses queries() {
    return new QueryAddresses(data.base());
  }
}
