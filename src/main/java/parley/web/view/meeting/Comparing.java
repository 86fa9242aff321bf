package parley.web.view.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import parley.web.graph.Claim;
import parley.web.graph.Terms;
import parley.web.view.Names;
import parley.web.view.Origin;
import parley.web.view.View.Link;
import parley.web.view.meeting.MeetingView.Agreement;
import parley.web.view.meeting.MeetingView.Cell;
import parley.web.view.meeting.MeetingView.Column;
import parley.web.view.meeting.MeetingView.Comparison;
import parley.web.view.meeting.MeetingView.Row;

/** Puts what sources say of a meeting side by side. */
final class Comparing {
  private static final int MOST_COLUMNS = 6;
  private static final int MOST_SIDES = 4;
  private static final int MOST_VALUES = 6;
  private static final int MOST_TEXT = 80;
  private static final int MOST_CONFLICTS = 50;
  private static final int MOST_REPORTS = 1000;

  private final Reading reading;
  private final List<Origin> documents;

  Comparing(Reading reading) {
    this.reading = reading;
    this.documents = reading.testimony().documents();
  }

  /** {@return the first sources by day of publication, with where all are} */
  Comparison table() {
    List<Origin> shown = documents.stream().limit(MOST_COLUMNS).toList();
    int reports =
        reading.data().subjects(Terms.par("reports"), reading.meeting(), MOST_REPORTS).size();
    return new Comparison(
        disputes(),
        shown.stream().map(origin -> new Column(origin.link(), origin.words())).toList(),
        rows(shown),
        reading.others(
            Math.max(reports, documents.size()) - shown.size(),
            reading.queries().of("sources-of-meeting", "meeting", reading.meeting())));
  }

  private List<Link> disputes() {
    return reading.data().subjects(Terms.par("about"), reading.meeting(), MOST_CONFLICTS).stream()
        .filter(Node::isURI)
        .map(
            conflict ->
                new Link(
                    reading.names().href(conflict),
                    reading.words().filled("sources.disagree", disputed(conflict))))
        .toList();
  }

  private String disputed(Node conflict) {
    return reading
        .data()
        .object(conflict, Terms.par("property"))
        .filter(Node::isURI)
        .map(property -> reading.names().property(property, 1))
        .orElse("");
  }

  private List<Row> rows(List<Origin> shown) {
    List<Row> rows = new ArrayList<>();
    for (String name : reading.words().list("compared")) {
      add(rows, reading.meeting(), Terms.par(name), "", shown);
    }
    for (Node side :
        reading.delegations().subList(0, Math.min(MOST_SIDES, reading.delegations().size()))) {
      String whose = Sides.title(reading, side).text();
      for (String name : reading.words().list("side")) {
        add(rows, side, Terms.par(name), whose, shown);
      }
    }
    return List.copyOf(rows);
  }

  private void add(List<Row> rows, Node subject, Node property, String whose, List<Origin> shown) {
    List<Claim> claims = reading.testimony().of(subject, property);
    if (claims.isEmpty()) {
      return;
    }
    List<Node> believed = reading.data().objects(subject, property);
    String label = reading.names().property(property, 1);
    rows.add(
        new Row(
            whose.isEmpty() ? label : reading.words().filled("sources.side", whose, label),
            believed.stream().limit(MOST_VALUES).map(this::text).toList(),
            shown.stream().map(origin -> cell(claims, believed, origin.document())).toList()));
  }

  private Cell cell(List<Claim> claims, List<Node> believed, Node document) {
    Map<Node, Claim> said = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.document().equals(document))
        .forEach(claim -> said.putIfAbsent(claim.object(), claim));
    List<Link> values =
        said.values().stream()
            .limit(MOST_VALUES)
            .map(claim -> new Link(reading.testimony().address(claim), text(claim.object())))
            .toList();
    return new Cell(
        agreement(List.copyOf(said.keySet()), believed),
        values,
        Math.max(0, said.size() - MOST_VALUES));
  }

  /** A source that says the same somewhere is not held against itself. */
  private static Agreement agreement(List<Node> said, List<Node> believed) {
    if (said.isEmpty() || said.stream().anyMatch(believed::contains)) {
      return Agreement.SAME;
    }
    return said.stream().allMatch(value -> believed.stream().anyMatch(full -> isPart(value, full)))
        ? Agreement.LESS_EXACT
        : Agreement.DIFFERS;
  }

  /** A month is part of its days, as their texts are. */
  private static boolean isPart(Node value, Node full) {
    return value.isLiteral()
        && full.isLiteral()
        && value.getLiteralLexicalForm().matches("\\d{4}(-\\d\\d)?")
        && full.getLiteralLexicalForm().startsWith(value.getLiteralLexicalForm() + "-");
  }

  private String text(Node node) {
    return Names.shortened(reading.names().link(node).text(), MOST_TEXT);
  }
}
