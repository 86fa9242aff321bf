package parley.web.view.subject;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import parley.web.facet.Choice;
import parley.web.graph.Terms;
import parley.web.view.View.Cell;
import parley.web.view.View.Link;
import parley.web.view.View.Table;
import parley.web.view.subject.Attendance.Attended;
import parley.web.view.subject.SubjectView.Meetings;

/** Lists the latest meetings of a subject. */
final class MeetingTable {
  private static final int MOST = 20;
  private static final int MOST_VALUES = 6;

  private final Subject subject;

  MeetingTable(Subject subject) {
    this.subject = subject;
  }

  /** {@return the latest of a list} */
  List<Meetings> of(Choice choice) {
    int all = subject.facets().count(choice);
    if (all == 0) {
      return List.of();
    }
    List<Node> rows = subject.facets().page(choice, MOST);
    return List.of(
        new Meetings(
            title(),
            caption(rows.size(), all),
            new Table(heads(), rows.stream().map(this::cells).toList()),
            new Link(choice.href(), subject.words().counted("meetings.all", all))));
  }

  /** {@return the latest that somebody attended} */
  List<Meetings> of(Attendance attendance) {
    List<Attended> all = attendance.meetings();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> heads = new ArrayList<>(heads());
    heads.add(subject.words().get("meetings.part"));
    List<List<Cell>> rows = all.stream().limit(MOST).map(this::attended).toList();
    return List.of(
        new Meetings(
            title(),
            attendance.isWhole()
                ? caption(rows.size(), all.size())
                : subject.words().filled("meetings.some", rows.size()),
            new Table(List.copyOf(heads), rows),
            all(attendance)));
  }

  private Link all(Attendance attendance) {
    Optional<Choice> led = subject.choice();
    int count = led.map(subject.facets()::count).orElse(0);
    if (attendance.isWhole() && count == attendance.meetings().size()) {
      return new Link(led.orElseThrow().href(), subject.words().counted("meetings.all", count));
    }
    return new Link(
        "/sparql?query=" + URLEncoder.encode(query(attendance), StandardCharsets.UTF_8),
        subject.words().get("meetings.query"));
  }

  private String query(Attendance attendance) {
    String parts =
        attendance.meetings().stream()
            .flatMap(attended -> attended.parts().stream())
            .distinct()
            .sorted()
            .map("par:"::concat)
            .collect(Collectors.joining("|"));
    return """
        PREFIX par:  <https://w3id.org/parley/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

        SELECT DISTINCT ?meeting ?label ?start
        WHERE {
          ?side %s <%s> ; par:meeting ?meeting .
          ?meeting rdfs:label ?label .
          OPTIONAL { ?meeting par:startDate ?start }
        }
        ORDER BY DESC(STR(?start)) ?meeting
        """
        .formatted(parts, subject.node().getURI());
  }

  private String title() {
    String key = "meetings." + subject.kind().segment();
    return subject.words().find(key).orElseGet(() -> subject.words().get("many.meeting"));
  }

  private String caption(int shown, int all) {
    return shown == all
        ? subject.words().get("meetings.newest")
        : subject.words().filled("meetings.latest", shown, all);
  }

  private List<String> columns() {
    return subject.words().list("columns.meeting");
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(subject.words().get("name")));
    columns().forEach(column -> heads.add(subject.names().property(Terms.par(column))));
    return heads;
  }

  private List<Cell> attended(Attended attended) {
    List<Cell> cells = new ArrayList<>(cells(attended.meeting()));
    cells.add(
        new Cell(
            subject.words().get("meetings.part"),
            attended.parts().stream()
                .map(part -> new Link("", subject.names().property(Terms.par(part))))
                .toList()));
    return List.copyOf(cells);
  }

  private List<Cell> cells(Node meeting) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell("", List.of(subject.link(meeting)))));
    for (String column : columns()) {
      Node property = Terms.par(column);
      cells.add(
          new Cell(
              subject.names().property(property),
              subject.data().objects(meeting, property).stream()
                  .limit(MOST_VALUES)
                  .map(subject::link)
                  .toList()));
    }
    return List.copyOf(cells);
  }
}
