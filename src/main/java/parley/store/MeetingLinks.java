package parley.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Links the meetings of imports with those of documents: by {@code skos:closeMatch} where parties
 * are the same, the days agree, a place or a person is common, and no other meeting fits as well.
 * Each link says why. They are made anew after each load, within its transaction.
 */
final class MeetingLinks {
  private static final String PAR = "https://w3id.org/parley/ns#";
  private static final Node MEETING = par("Meeting");
  private static final Node START = par("startDate");
  private static final Node END = par("endDate");
  private static final Node PARTY = par("party");
  private static final Node PLACE = par("place");
  private static final Node DELEGATION = par("delegation");
  private static final List<Node> PEOPLE = List.of(par("head"), par("member"));
  private static final Node CLOSE = SKOS.closeMatch.asNode();
  private static final String MAKER = "parley import";
  private static final int DAY = "YYYY-MM-DD".length();

  private final DatasetGraph dataset;

  private MeetingLinks(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node par(String name) {
    return NodeFactory.createURI(PAR + name);
  }

  /** Takes all links away, so that no meeting stays for the sake of a link to it. */
  static void forget(DatasetGraph dataset) {
    MeetingLinks links = new MeetingLinks(dataset);
    Imports.of(dataset).forEach(links::forget);
  }

  /** Makes the links of all imports anew. */
  static void renew(DatasetGraph dataset) {
    MeetingLinks links = new MeetingLinks(dataset);
    // Rows that are sources by themselves have no meetings of their own.
    List<Node> imports = Imports.of(dataset).stream().filter(links::hasMeetings).toList();
    if (imports.isEmpty()) {
      return;
    }
    Map<Set<Node>, List<Meeting>> known = new HashMap<>();
    links
        .meetings(Quad.defaultGraphIRI)
        .forEach(
            meeting ->
                known.computeIfAbsent(meeting.parties(), p -> new ArrayList<>()).add(meeting));
    for (Node graph : imports) {
      links.meetings(graph).toList().forEach(own -> links.link(graph, own, known));
    }
  }

  private boolean hasMeetings(Node graph) {
    return dataset.contains(graph, Node.ANY, RDF.type.asNode(), MEETING);
  }

  /** {@return how many links an import has} */
  static long count(DatasetGraph dataset, Node graph) {
    return Iter.count(dataset.find(graph, Node.ANY, DCTerms.creator.asNode(), maker()));
  }

  private static Node maker() {
    return NodeFactory.createLiteralString(MAKER);
  }

  private void forget(Node graph) {
    List<Node> links =
        Iter.toList(
            Iter.map(
                dataset.find(graph, Node.ANY, DCTerms.creator.asNode(), maker()),
                Quad::getSubject));
    for (Node link : links) {
      for (Node meeting : objects(graph, link, RDF.subject.asNode())) {
        dataset.deleteAny(graph, meeting, CLOSE, Node.ANY);
      }
      dataset.deleteAny(graph, link, Node.ANY, Node.ANY);
    }
  }

  /** A meeting with what can be compared; days as texts. */
  private record Meeting(
      Node node,
      String start,
      String end,
      Set<Node> parties,
      Set<Node> places,
      Set<String> people) {

    boolean meets(Meeting other) {
      return start.compareTo(other.end) <= 0 && other.start.compareTo(end) <= 0;
    }
  }

  /** {@return the meetings of a graph whose first day and parties are known} */
  private Stream<Meeting> meetings(Node graph) {
    return Iter.toList(dataset.find(graph, Node.ANY, RDF.type.asNode(), MEETING)).stream()
        .map(quad -> meeting(graph, quad.getSubject()))
        .filter(meeting -> meeting.start().length() == DAY && meeting.parties().size() > 1);
  }

  private Meeting meeting(Node graph, Node node) {
    String start = first(graph, node, START);
    String end = first(graph, node, END);
    Set<String> people = new TreeSet<>();
    for (Node delegation : objects(graph, node, DELEGATION)) {
      for (Node property : PEOPLE) {
        for (Node person : objects(graph, delegation, property)) {
          objects(graph, person, RDFS.label.asNode()).forEach(name -> people.add(surname(name)));
        }
      }
    }
    return new Meeting(
        node,
        start,
        end.length() == DAY ? end : start,
        Set.copyOf(objects(graph, node, PARTY)),
        Set.copyOf(objects(graph, node, PLACE)),
        people);
  }

  private String first(Node graph, Node subject, Node property) {
    return objects(graph, subject, property).stream()
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse("");
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    return Iter.toList(Iter.map(dataset.find(graph, subject, property, Node.ANY), Quad::getObject));
  }

  private static String surname(Node name) {
    String text = name.getLiteralLexicalForm().strip();
    return Normalizer.normalize(text.substring(text.lastIndexOf(' ') + 1), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private void link(Node graph, Meeting own, Map<Set<Node>, List<Meeting>> known) {
    Map<String, Node> fitting = new TreeMap<>();
    for (Meeting other : known.getOrDefault(own.parties(), List.of())) {
      List<String> common = common(own, other);
      if (own.meets(other) && !common.isEmpty()) {
        fitting.put(reason(own, other, common), other.node());
      }
    }
    if (fitting.size() == 1) {
      fitting.forEach((reason, other) -> write(graph, own.node(), other, reason));
    }
  }

  private static List<String> common(Meeting own, Meeting other) {
    List<String> common = new ArrayList<>();
    own.places().stream().filter(other.places()::contains).map(Node::getURI).forEach(common::add);
    own.people().stream().filter(other.people()::contains).forEach(common::add);
    common.sort(String::compareTo);
    return common;
  }

  private static String reason(Meeting own, Meeting other, List<String> common) {
    return "the same parties, %s to %s and %s to %s, and both have %s"
        .formatted(own.start(), own.end(), other.start(), other.end(), String.join(", ", common));
  }

  private void write(Node graph, Node own, Node other, String reason) {
    Node link = NodeFactory.createURI(own.getURI() + "/link");
    dataset.add(graph, own, CLOSE, other);
    dataset.add(graph, link, RDF.type.asNode(), RDF.Statement.asNode());
    dataset.add(graph, link, RDF.subject.asNode(), own);
    dataset.add(graph, link, RDF.predicate.asNode(), CLOSE);
    dataset.add(graph, link, RDF.object.asNode(), other);
    dataset.add(graph, link, DCTerms.creator.asNode(), maker());
    dataset.add(graph, link, RDFS.comment.asNode(), NodeFactory.createLiteralLang(reason, "en"));
  }
}
