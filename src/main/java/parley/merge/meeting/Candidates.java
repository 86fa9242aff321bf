package parley.merge.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.merge.correction.Constraints;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;

/** The meetings that a report may join, and those that it nearly could. */
final class Candidates {
  /** So many near meetings are kept for a report, the best ones, so that the log stays readable. */
  private static final int MOST_REFUSED = 3;

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingInt((Edge edge) -> -edge.strength())
          .thenComparingInt(edge -> edge.cluster().number());

  private final Node node;
  private final Respects respects;
  private final Constraints constraints;
  private final Map<Integer, Edge> possible = new TreeMap<>();
  private final Map<Integer, Edge> refused = new TreeMap<>();

  /**
   * Begins without candidates.
   *
   * @param node is to be placed
   * @param respects compares reports
   * @param constraints which reports are not of one meeting, whatever they say
   */
  Candidates(Node node, Respects respects, Constraints constraints) {
    this.node = node;
    this.constraints = constraints;
    this.respects = respects;
  }

  /**
   * A meeting with the one of its reports that decides.
   *
   * @param cluster the meeting
   * @param other the report
   * @param comparison of the report to be placed with that one
   * @param verdict what comes of the two
   */
  record Edge(GrowingMeeting cluster, Node other, MeetingComparison comparison, Verdict verdict) {

    int strength() {
      return comparison.strength();
    }

    Edge orStronger(Edge later) {
      return later.strength() > strength() ? later : this;
    }

    Edge as(Verdict changed) {
      return new Edge(cluster, other, comparison, changed);
    }

    Pair pair(Node node) {
      return new Pair(
          node.first().mention(), other.first().mention(), comparison.weighing(), verdict);
    }
  }

  /** Weighs the report against one of a meeting. */
  void consider(Node other, GrowingMeeting cluster) {
    MeetingComparison comparison = compare(other);
    if (!comparison.joins()) {
      return;
    }
    Edge edge = new Edge(cluster, other, comparison, verdict(other, comparison));
    Map<Integer, Edge> edges = edge.verdict().isOne() ? possible : refused;
    edges.merge(cluster.number(), edge, Edge::orStronger);
  }

  private Verdict verdict(Node other, MeetingComparison comparison) {
    if (constraints.areApart(node.first().mention(), other.first().mention())) {
      return Verdict.CORRECTED_TO_TWO;
    }
    if (node.isApartFrom(other)) {
      return Verdict.TOLD_APART;
    }
    return comparison.contradicts() ? Verdict.CONTRADICTED : Verdict.ALIKE;
  }

  private MeetingComparison compare(Node other) {
    return new MeetingComparison(
        node.features(), other.features(), respects, node.sharesDocument(other));
  }

  /** {@return the one meeting that the report goes together with best, contradicting none of it} */
  Optional<Edge> best() {
    possible.values().removeIf(this::isContradicted);
    int strongest = possible.values().stream().mapToInt(Edge::strength).max().orElse(0);
    List<Edge> best =
        possible.values().stream().filter(edge -> edge.strength() == strongest).toList();
    if (best.size() > 1) {
      best.forEach(edge -> refused.put(edge.cluster().number(), edge.as(Verdict.FITS_TWO)));
    }
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** Moves a meeting to the refused ones if any of its reports contradicts. */
  private boolean isContradicted(Edge edge) {
    for (Node own : edge.cluster().nodes()) {
      MeetingComparison comparison = compare(own);
      Verdict verdict = verdict(own, comparison);
      boolean tolerated = verdict == Verdict.CONTRADICTED && edge.cluster().isForced(own);
      if (!verdict.isOne() && !tolerated) {
        refused.putIfAbsent(
            edge.cluster().number(), new Edge(edge.cluster(), own, comparison, verdict));
        return true;
      }
    }
    return false;
  }

  /** {@return what it nearly joined, once it is known what it joins; the strongest first} */
  List<Pair> refusals() {
    return refused.values().stream()
        .sorted(STRONGEST_FIRST)
        .limit(MOST_REFUSED)
        .map(edge -> edge.pair(node))
        .toList();
  }
}
