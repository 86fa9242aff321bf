package parley.store.derived;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What a list of meetings is asked for and the facts tell only by way of other things. To be used
 * within a transaction; nothing lazy leaves it.
 */
final class MeetingKeys {
  /** The order in which nodes are told of. */
  static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private static final Node DEFAULT = Quad.defaultGraphIRI;
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);
  private static final int YEAR = "YYYY".length();

  /** Of these meetings are counted, by what leads from a meeting to them. */
  private static final List<Node> COUNTED =
      List.of(
          Derived.par("party"), Derived.par("topic"), Derived.par("place"), Derived.par("series"));

  private final DatasetGraph dataset;

  MeetingKeys(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** {@return the triples that are derived of a meeting} */
  List<Triple> of(Node meeting) {
    Stream<Triple> years = values(meeting, "startDate").flatMap(day -> year(meeting, day));
    Stream<Triple> countries =
        values(meeting, "place")
            .flatMap(place -> values(place, "country"))
            .map(country -> triple(meeting, "hostCountry", country));
    Stream<Triple> heads =
        values(meeting, "delegation")
            .flatMap(side -> values(side, "head"))
            .map(head -> triple(meeting, "ledBy", head));
    Stream<Triple> publishers =
        documents(meeting)
            .flatMap(document -> objects(document, DCTerms.publisher.asNode()))
            .map(publisher -> triple(meeting, "reportedBy", publisher));
    Stream<Triple> flags =
        Stream.concat(
            isDisputed(meeting) ? Stream.of(triple(meeting, "disputed", TRUE)) : Stream.empty(),
            isNeverHeld(meeting) ? Stream.of(triple(meeting, "neverHeld", TRUE)) : Stream.empty());
    return Stream.of(years, countries, heads, publishers, flags)
        .flatMap(triples -> triples)
        .distinct()
        .toList();
  }

  /** {@return what a meeting is counted for} */
  Set<Node> counted(Node meeting) {
    Set<Node> counted = new TreeSet<>(ORDER);
    COUNTED.forEach(property -> objects(meeting, property).forEach(counted::add));
    for (Node side : values(meeting, "delegation").toList()) {
      values(side, "head").forEach(counted::add);
      values(side, "member").forEach(counted::add);
    }
    counted.removeIf(node -> !node.isURI());
    return counted;
  }

  /** {@return the meetings whose triples may change when a subject of the default graph does} */
  Set<Node> about(Node subject) {
    Set<Node> meetings = new TreeSet<>(ORDER);
    if (isMeeting(subject)) {
      meetings.add(subject);
    }
    values(subject, "meeting").forEach(meetings::add);
    values(subject, "reports").forEach(meetings::add);
    values(subject, "about").forEach(thing -> meetings.addAll(about(thing)));
    return meetings;
  }

  /** {@return whether something is a meeting, as far as is believed} */
  boolean isMeeting(Node node) {
    return dataset.contains(DEFAULT, node, Derived.TYPE, Derived.MEETING);
  }

  private boolean isDisputed(Node meeting) {
    return Stream.concat(Stream.of(meeting), values(meeting, "delegation"))
        .anyMatch(thing -> dataset.contains(DEFAULT, Node.ANY, Derived.par("about"), thing));
  }

  /** As the query {@code announced-not-held} has it: some source announced it, none held it. */
  private boolean isNeverHeld(Node meeting) {
    return isSaid(meeting, "announced") && !isSaid(meeting, "held");
  }

  private boolean isSaid(Node meeting, String status) {
    var said = dataset.findNG(Node.ANY, meeting, Derived.par("status"), Derived.par(status));
    try {
      return said.hasNext();
    } finally {
      Iter.close(said);
    }
  }

  private Stream<Node> documents(Node meeting) {
    return subjects(Derived.par("reports"), meeting);
  }

  private static Stream<Triple> year(Node meeting, Node day) {
    String text = day.getLiteralLexicalForm();
    return text.length() < YEAR
        ? Stream.empty()
        : Stream.of(
            triple(
                meeting,
                "year",
                NodeFactory.createLiteralDT(text.substring(0, YEAR), XSDDatatype.XSDgYear)));
  }

  private static Triple triple(Node meeting, String property, Node value) {
    return Triple.create(meeting, Derived.par(property), value);
  }

  private Stream<Node> values(Node subject, String property) {
    return objects(subject, Derived.par(property));
  }

  private Stream<Node> objects(Node subject, Node property) {
    return Iter.toList(
        Iter.map(dataset.find(DEFAULT, subject, property, Node.ANY), Quad::getObject))
        .stream();
  }

  private Stream<Node> subjects(Node property, Node object) {
    return Iter.toList(
        Iter.map(dataset.find(DEFAULT, Node.ANY, property, object), Quad::getSubject))
        .stream();
  }
}
