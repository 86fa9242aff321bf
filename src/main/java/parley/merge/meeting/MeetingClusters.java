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
import parley.merge.correction.Constraints;
import parley.merge.log.Mention;
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

  private final Constraints constraints;
  private final Map<Mention, Node> firstOfGroup = new HashMap<>();
  private final Respects respects;
  private final Blocks blocks = new Blocks();
  private final List<GrowingMeeting> clusters = new ArrayList<>();
  private final Map<Node, GrowingMeeting> clusterOf = new HashMap<>();

  private MeetingClusters(Authority authority, Constraints constraints) {
    this.respects = new Respects(authority);
    this.constraints = constraints;
  }

  /**
   * {@return the meetings, in the order of their first reports}
   *
   * @param reports of all documents, in any order
   * @param authority says what places and topics there are
   */
  public static List<MeetingCluster> of(Collection<MeetingReport> reports, Authority authority) {
    return of(reports, authority, Constraints.none());
  }

  /**
   * {@return the meetings, in the order of their first reports}
   *
   * @param reports of all documents, in any order
   * @param authority says what places and topics there are
   * @param constraints which reports are of one meeting, and which are not, whatever they say
   */
  public static List<MeetingCluster> of(
      Collection<MeetingReport> reports, Authority authority, Constraints constraints) {
    MeetingClusters clusters = new MeetingClusters(authority, constraints);
    clusters.nodes(reports).forEach(clusters::place);
    return clusters.clusters.stream()
        .map(GrowingMeeting::finish)
        .sorted(Comparator.comparing(cluster -> cluster.reports().getFirst()))
        .toList();
  }

  /** What reports have in common that say the same, and of which corrections say the same. */
  private record Alike(Features features, Optional<Mention> group) {}

  private Alike alike(MeetingReport report) {
    return new Alike(report.features(), constraints.group(report.mention()));
  }

  private List<Node> nodes(Collection<MeetingReport> reports) {
    Map<Alike, List<MeetingReport>> alike = new LinkedHashMap<>();
    reports.stream()
        .sorted()
        .forEach(
            report -> alike.computeIfAbsent(alike(report), key -> new ArrayList<>()).add(report));
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
    Optional<Mention> group = constraints.group(node.first().mention());
    Optional<Node> same = group.map(firstOfGroup::get);
    GrowingMeeting cluster = same.isPresent() ? correct(node, same.get()) : join(node);
    cluster.add(node);
    equal(node).forEach(cluster::note);
    group.ifPresent(key -> firstOfGroup.putIfAbsent(key, node));
    clusterOf.put(node, cluster);
    blocks.add(node);
  }

  /** Takes reports for the same as others since a person says so. */
  private GrowingMeeting correct(Node node, Node same) {
    GrowingMeeting cluster = clusterOf.getOrDefault(same, clusters.getFirst());
    MeetingComparison comparison =
        new MeetingComparison(
            node.features(), same.features(), respects, node.sharesDocument(same));
    cluster.note(
        new Pair(
            node.first().mention(),
            same.first().mention(),
            comparison.weighing(),
            Verdict.CORRECTED_TO_ONE));
    cluster.force(node);
    cluster.force(same);
    return cluster;
  }

  private GrowingMeeting join(Node node) {
    Candidates candidates = candidates(node);
    Optional<Candidates.Edge> best = candidates.best();
    GrowingMeeting cluster = best.map(Candidates.Edge::cluster).orElseGet(this::found);
    best.ifPresent(edge -> cluster.note(edge.pair(node)));
    candidates.refusals().forEach(cluster::note);
    return cluster;
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
    Candidates candidates = new Candidates(node, respects, constraints);
    for (Node other : blocks.near(node)) {
      candidates.consider(other, clusterOf.getOrDefault(other, clusters.getFirst()));
    }
    return candidates;
  }
}
