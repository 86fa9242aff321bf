package parley.merge.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.authority.Authority;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Weighing;

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
  private final List<GrowingMeeting> clusters = new ArrayList<>();
  private final Map<Node, GrowingMeeting> clusterOf = new HashMap<>();

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
        .map(GrowingMeeting::finish)
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
    Candidates candidates = candidates(node);
    Optional<Candidates.Edge> best = candidates.best();
    GrowingMeeting cluster = best.map(Candidates.Edge::cluster).orElseGet(this::found);
    best.ifPresent(edge -> cluster.note(edge.pair(node)));
    cluster.add(node);
    equal(node).forEach(cluster::note);
    candidates.refusals().forEach(cluster::note);
    clusterOf.put(node, cluster);
    blocks.add(node);
  }

  /** Why the reports of a node are one, whatever else they join. */
  private List<Pair> equal(Node node) {
    if (node.reports().size() == 1) {
      return List.of();
    }
    Features features = node.features();
    Weighing same = new MeetingComparison(features, features, respects, false).weighing();
    return node.reports().stream()
        .skip(1)
        .map(report -> new Pair(report.mention(), node.first().mention(), same, Verdict.EQUAL))
        .toList();
  }

  private GrowingMeeting found() {
    GrowingMeeting cluster = new GrowingMeeting(clusters.size());
    clusters.add(cluster);
    return cluster;
  }

  private Candidates candidates(Node node) {
    Candidates candidates = new Candidates(node, respects);
    for (Node other : blocks.near(node)) {
      candidates.consider(other, clusterOf.getOrDefault(other, clusters.getFirst()));
    }
    return candidates;
  }
}
