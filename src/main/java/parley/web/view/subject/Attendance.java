package parley.web.view.subject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Kind;

/**
 * The meetings that somebody went to, as head or as member, or that people of an organization went
 * to. To be used inside {@link Data#read}.
 */
final class Attendance {
  private static final int MOST_SIDES = 1000;

  private final List<Attended> meetings;
  private final boolean isWhole;

  private Attendance(List<Attended> meetings, boolean isWhole) {
    this.meetings = meetings;
    this.isWhole = isWhole;
  }

  /**
   * A meeting.
   *
   * @param meeting its IRI
   * @param start its first day; empty if it is not known
   * @param parts as what somebody was there: properties of a delegation
   * @param sides the delegations that somebody was of
   */
  record Attended(Node meeting, String start, Set<String> parts, Set<Node> sides) {}

  /** {@return what a subject attended, the latest first} */
  static Attendance of(Subject subject) {
    List<String> parts =
        subject.kind() == Kind.OFFICIAL ? List.of("head", "member") : List.of("organization");
    Map<Node, Attended> found = new HashMap<>();
    boolean isWhole = true;
    for (String part : parts) {
      List<Node> sides =
          subject.data().subjects(Terms.par(part), subject.node(), MOST_SIDES).stream()
              .filter(Node::isURI)
              .toList();
      isWhole = isWhole && sides.size() < MOST_SIDES;
      sides.forEach(side -> add(subject, found, part, side));
    }
    List<Attended> sorted =
        found.values().stream()
            .sorted(
                Comparator.comparing(Attended::start)
                    .reversed()
                    .thenComparing(attended -> attended.meeting.getURI()))
            .toList();
    return new Attendance(sorted, isWhole);
  }

  private static void add(Subject subject, Map<Node, Attended> found, String part, Node side) {
    for (Node meeting : subject.resources(side, "meeting", 1)) {
      Attended attended =
          found.computeIfAbsent(
              meeting,
              node ->
                  new Attended(
                      node, subject.start(node), new LinkedHashSet<>(), new LinkedHashSet<>()));
      attended.parts.add(part);
      attended.sides.add(side);
    }
  }

  /** {@return the meetings, the latest first} */
  List<Attended> meetings() {
    return meetings;
  }

  /** {@return whether these are all} */
  boolean isWhole() {
    return isWhole;
  }
}
