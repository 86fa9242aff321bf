package parley.merge.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.merge.log.Pair;

/** A meeting to which reports are still added. */
final class GrowingMeeting {
  private final int number;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<Node> forced = new HashSet<>();
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * Founds a meeting without reports.
   *
   * @param number how many were founded before it
   */
  GrowingMeeting(int number) {
    this.number = number;
  }

  /** {@return how many meetings were founded before it} */
  int number() {
    return number;
  }

  /** {@return what it consists of so far} */
  List<Node> nodes() {
    return nodes;
  }

  /** Takes reports in. */
  void add(Node node) {
    nodes.add(node);
  }

  /** Takes reports in, or keeps them, though they may contradict others here. */
  void force(Node node) {
    forced.add(node);
  }

  /**
   * {@return whether a person says that reports belong here, so that they may contradict others}
   */
  boolean isForced(Node node) {
    return forced.contains(node);
  }

  /** Notes why reports were added, or what they nearly joined. */
  void note(Pair pair) {
    pairs.add(pair);
  }

  MeetingCluster finish() {
    return new MeetingCluster(
        nodes.stream().flatMap(node -> node.reports().stream()).sorted().toList(), pairs);
  }
}
