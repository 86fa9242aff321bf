package parley.store.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Keeps the graph {@code derived}: of each meeting its year, the country where it was, who led a
 * side, who reported it, and whether sources disagree or it was announced and never held; of
 * parties, topics, places, series and officials how many meetings they have to do with.
 *
 * <p>Everything in it follows from the other graphs, so that it can be made anew at any time; lists
 * and facets read it instead of working through the facts. To be used within the write transaction
 * that changes these. What is kept in memory: the IRIs of the meetings that a change touches, with
 * what they count for.
 */
public final class Derived {
  static final Node TYPE = RDF.type.asNode();
  static final Node MEETING = par("Meeting");
  private static final Node COUNT = par("meetingCount");

  private final DatasetGraph dataset;
  private final Node graph;
  private final MeetingKeys keys;
  private final Set<Node> subjects = new TreeSet<>(MeetingKeys.ORDER);
  private final Map<Node, Set<Node>> counted = new TreeMap<>(MeetingKeys.ORDER);

  /**
   * Creates a keeper.
   *
   * @param dataset in a write transaction whenever this is used
   * @param base what the IRIs of the data start with
   */
  public Derived(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.graph = graph(base);
    this.keys = new MeetingKeys(dataset);
  }

  /**
   * {@return the name of the graph}
   *
   * @param base what the IRIs of the data start with
   */
  public static Node graph(String base) {
    return NodeFactory.createURI(base + "derived");
  }

  static Node par(String name) {
    return NodeFactory.createURI("https://w3id.org/parley/ns#" + name);
  }

  /** Makes all of it anew. */
  public void renewAll() {
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    Map<Node, Integer> counts = new HashMap<>();
    for (Node meeting : all()) {
      keys.of(meeting).forEach(this::add);
      keys.counted(meeting).forEach(thing -> counts.merge(thing, 1, Integer::sum));
    }
    counts.forEach(this::count);
  }

  /** {@return whether it holds anything, or there is nothing that it could hold} */
  public boolean isThere() {
    return dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY)
        || !dataset.contains(Quad.defaultGraphIRI, Node.ANY, TYPE, MEETING);
  }

  private List<Node> all() {
    return Iter.toList(
        Iter.map(dataset.find(Quad.defaultGraphIRI, Node.ANY, TYPE, MEETING), Quad::getSubject));
  }

  /**
   * Notes that a subject of the default graph is about to change or to go.
   *
   * @param subject as it still is
   */
  public void touch(Node subject) {
    if (subjects.add(subject)) {
      reach(subject);
    }
  }

  /**
   * Brings it in line with what has become of the subjects that were touched; makes all of it anew
   * where there is none, as in stores of older versions.
   */
  public void settle() {
    if (!isThere()) {
      renewAll();
    } else {
      subjects.forEach(this::reachNow);
      Map<Node, Integer> changes = new HashMap<>();
      counted.forEach((meeting, before) -> settle(meeting, before, changes));
      changes.forEach(this::change);
    }
    subjects.clear();
    counted.clear();
  }

  private void settle(Node meeting, Set<Node> before, Map<Node, Integer> changes) {
    before.forEach(thing -> changes.merge(thing, -1, Integer::sum));
    dataset.deleteAny(graph, meeting, Node.ANY, Node.ANY);
    if (keys.isMeeting(meeting)) {
      keys.of(meeting).forEach(this::add);
      keys.counted(meeting).forEach(thing -> changes.merge(thing, 1, Integer::sum));
    }
  }

  /** The first time, nothing that a meeting is counted for has changed yet. */
  private void reach(Node subject) {
    keys.about(subject).forEach(meeting -> counted.computeIfAbsent(meeting, keys::counted));
  }

  /** A meeting that was touched and not reached was none before. */
  private void reachNow(Node subject) {
    for (Node meeting : keys.about(subject)) {
      counted.computeIfAbsent(
          meeting, none -> subjects.contains(meeting) ? Set.of() : keys.counted(meeting));
    }
  }

  private void add(Triple triple) {
    dataset.add(Quad.create(graph, triple));
  }

  private void change(Node thing, int difference) {
    if (difference == 0) {
      return;
    }
    int before =
        Iter.iter(dataset.find(graph, thing, COUNT, Node.ANY))
            .map(quad -> Integer.parseInt(quad.getObject().getLiteralLexicalForm()))
            .toList()
            .stream()
            .findFirst()
            .orElse(0);
    dataset.deleteAny(graph, thing, COUNT, Node.ANY);
    if (before + difference > 0) {
      count(thing, before + difference);
    }
  }

  private void count(Node thing, int count) {
    dataset.add(
        graph,
        thing,
        COUNT,
        NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDinteger));
  }
}
