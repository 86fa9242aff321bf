package parley.web.view.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import parley.web.graph.Terms;
import parley.web.view.Kind;
import parley.web.view.View.Link;
import parley.web.view.subject.SubjectView.Counted;
import parley.web.view.subject.SubjectView.Counts;

/** Counts which side raised a topic how often. */
final class Voices {
  private static final int MOST_POSITIONS = 1000;
  private static final int MOST_SPEAKERS = 8;

  private final Subject subject;

  Voices(Subject subject) {
    this.subject = subject;
  }

  /**
   * {@return the parties by the number of their statements; what officials say is their party's}
   */
  List<Counts> parties() {
    List<Node> positions = subject.data().subjects(Terms.par("on"), subject.node(), MOST_POSITIONS);
    Map<Node, Integer> raised = new HashMap<>();
    positions.stream()
        .flatMap(
            position ->
                subject.resources(position, "by", MOST_SPEAKERS).stream()
                    .map(this::side)
                    .distinct())
        .forEach(side -> raised.merge(side, 1, Integer::sum));
    if (raised.isEmpty()) {
      return List.of();
    }
    List<Counted> rows =
        raised.entrySet().stream()
            .sorted(
                Map.Entry.<Node, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().getURI()))
            .limit(Counting.MOST)
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .toList();
    return List.of(
        new Counts(
            subject.words().get("counts.raised"),
            positions.size() < MOST_POSITIONS
                ? ""
                : subject.words().filled("counts.raised.some", MOST_POSITIONS),
            subject.words().get("facet.party"),
            subject.words().get("counts.statements"),
            "",
            rows,
            subject.others(raised.size() - Counting.MOST, "/query/topics-by-party")));
  }

  private Node side(Node speaker) {
    return subject
        .kindOf(speaker)
        .filter(kind -> kind != Kind.PARTY)
        .flatMap(kind -> subject.resources(speaker, "party", 1).stream().findFirst())
        .orElse(speaker);
  }

  private Counted row(Node side, int count) {
    boolean isParty = subject.kindOf(side).filter(kind -> kind == Kind.PARTY).isPresent();
    String address = isParty ? subject.queries().of("topics-by-party", "party", side) : "";
    return new Counted(subject.link(side), new Link(address, String.valueOf(count)), "");
  }
}
