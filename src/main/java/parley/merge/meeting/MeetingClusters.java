package parley.merge.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.authority.Authority;
import parley.merge.meeting.MeetingCluster.Join;

/**
 * Brings the reports of one meeting together.
 *
 * <p>Reports are taken one by one, those that know most first. Each joins the meeting with a report
 * that it goes together with best, unless it contradicts any report of that meeting; if two
 * meetings fit equally well, it joins neither. So no meeting holds two reports that contradict each
 * other, and a vague report does not tie two meetings together. Every order of the same reports
 * gives the same meetings.
 */
public final class MeetingClusters {
  private static final Comparator<Node> MOST_KNOWN_FIRST =
      Comparator.comparingInt((Node node) -> node.features().vagueness())
          .thenComparing(node -> !node.features().hasBothSides())
          .thenComparing(node -> -node.features().parties().size())
          .thenComparing(node -> -node.features().richness())
          .thenComparing(Node::first);

  private final Respects respects;
  private final Blocks blocks = new Blocks();
  private final List<Growing> clusters = new ArrayList<>();
  private final Map<Node, Growing> clusterOf = new HashMap<>();

  private MeetingClusters(Authority authority) {
    respects = new Respects(authority);
  }

  /**
   * {@return the meetings, in the order of their first reports}
   *
   * @param reports of all documents, in any order
   * @param authority says what places and topics there are
   */
  public static List<MeetingCluster> of(Collection<MeetingReport> reports, Authority authority) {
    MeetingClusters clusters = new MeetingClusters(authority);
    clusters.nodes(reports).forEach(clusters::place);
    return clusters.clusters.stream()
        .map(Growing::finish)
        .sorted(Comparator.comparing(cluster -> cluster.reports().getFirst()))
        .toList();
  }

  private List<Node> nodes(Collection<MeetingReport> reports) {
    Map<Features, List<MeetingReport>> alike = new LinkedHashMap<>();
    reports.stream()
        .sorted()
        .forEach(
            report ->
                alike.computeIfAbsent(report.features(), key -> new ArrayList<>()).add(report));
    List<Node> nodes = new ArrayList<>();
    for (List<MeetingReport> same : alike.values()) {
      if (areOne(same)) {
        nodes.add(new Node(same));
      } else {
        same.forEach(report -> nodes.add(new Node(List.of(report))));
      }
    }
    nodes.sort(MOST_KNOWN_FIRST);
    return nodes;
  }

  /** Whether reports that say the same are of one meeting for that reason alone. */
  private boolean areOne(List<MeetingReport> same) {
    Features features = same.getFirst().features();
    boolean inOneDocument =
        same.stream().map(MeetingReport::document).distinct().count() < same.size();
    MeetingComparison comparison =
        new MeetingComparison(features, features, respects, inOneDocument);
    return !comparison.contradicts()
        && comparison.joins()
        && same.stream().allMatch(report -> report.apart().isEmpty());
  }

  private void place(Node node) {
    Optional<Edge> best = best(node);
    Growing cluster = best.map(Edge::cluster).orElseGet(this::found);
    cluster.add(node, best);
    clusterOf.put(node, cluster);
    blocks.add(node);
  }

  private Growing found() {
    Growing cluster = new Growing(clusters.size());
    clusters.add(cluster);
    return cluster;
  }

  private Optional<Edge> best(Node node) {
    Map<Integer, Edge> edges = new TreeMap<>();
    for (Node other : blocks.near(node)) {
      MeetingComparison comparison = compare(node, other);
      if (comparison.joins() && !comparison.contradicts() && !node.isApartFrom(other)) {
        Growing cluster = clusterOf.getOrDefault(other, clusters.getFirst());
        edges.merge(
            cluster.number, new Edge(cluster, other, comparison), (a, b) -> a.orStronger(b));
      }
    }
    List<Edge> possible =
        edges.values().stream().filter(edge -> edge.cluster().allows(node)).toList();
    int strongest = possible.stream().mapToInt(Edge::strength).max().orElse(0);
    List<Edge> best = possible.stream().filter(edge -> edge.strength() == strongest).toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private MeetingComparison compare(Node one, Node other) {
    return new MeetingComparison(
        one.features(), other.features(), respects, one.sharesDocument(other));
  }

  /** A meeting that a report may join, for its likeness to one of the meeting's reports. */
  private record Edge(Growing cluster, Node other, MeetingComparison comparison) {

    int strength() {
      return comparison.strength();
    }

    Edge orStronger(Edge later) {
      return later.strength() > strength() ? later : this;
    }
  }

  /** A meeting to which reports are still added. */
  private final class Growing {
    private final int number;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    Growing(int number) {
      this.number = number;
    }

    boolean allows(Node node) {
      return nodes.stream()
          .noneMatch(own -> node.isApartFrom(own) || compare(node, own).contradicts());
    }

    void add(Node node, Optional<Edge> edge) {
      edge.ifPresent(
          found ->
              joins.add(
                  new Join(
                      node.first(),
                      "Same meeting as %s: %s."
                          .formatted(found.other().first(), found.comparison().reason()))));
      node.reports().stream()
          .skip(1)
          .forEach(
              report ->
                  joins.add(
                      new Join(report, "Says the same of it as %s.".formatted(node.first()))));
      nodes.add(node);
    }

    MeetingCluster finish() {
      return new MeetingCluster(
          nodes.stream().flatMap(node -> node.reports().stream()).sorted().toList(), joins);
    }
  }
}
