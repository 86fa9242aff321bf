package parley.web.view.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import parley.web.facet.Choice;
import parley.web.facet.Facet;
import parley.web.facet.Facets.Counted;
import parley.web.view.View.Link;
import parley.web.view.subject.SubjectView.Counts;

/** Counts what the meetings of a subject have in common; each number leads to its list. */
final class Counting {
  /** Rows of a table. */
  static final int MOST = 20;

  private static final int MOST_COUNTED = 500;
  private static final Node BROADER = SKOS.broader.asNode();

  private final Subject subject;

  Counting(Subject subject) {
    this.subject = subject;
  }

  /** {@return a table for each facet that the file of words names for the kind} */
  List<Counts> of(Choice choice) {
    String key = "counts." + subject.kind().segment();
    List<Counts> tables = new ArrayList<>();
    for (String name : subject.words().list(key)) {
      Facet facet = Facet.valueOf(name.toUpperCase(Locale.ROOT));
      String title =
          subject
              .words()
              .find("counts.title." + subject.kind().segment() + "." + name)
              .orElseGet(() -> subject.words().get("counts.title." + name));
      Counts table = table(choice, facet, title);
      if (!table.rows().isEmpty()) {
        tables.add(table);
      }
    }
    return List.copyOf(tables);
  }

  private Counts table(Choice choice, Facet facet, String title) {
    List<Counted> found =
        subject.facets().within(choice, facet, MOST_COUNTED).stream()
            .filter(counted -> !counted.node().equals(subject.node()))
            .toList();
    boolean hasYears = facet == Facet.TOPIC;
    return new Counts(
        title,
        "",
        subject.words().get("facet." + facet.name().toLowerCase(Locale.ROOT)),
        subject.words().get("many.meeting"),
        hasYears ? subject.words().get("facet.year") : "",
        found.stream().limit(MOST).map(counted -> row(choice, facet, counted, hasYears)).toList(),
        subject.others(found.size() - MOST, choice.href()));
  }

  private SubjectView.Counted row(Choice choice, Facet facet, Counted counted, boolean hasYears) {
    Choice both = Subject.with(choice, facet, counted.key());
    return new SubjectView.Counted(
        subject.link(counted.node()),
        new Link(both.href(), String.valueOf(counted.count())),
        hasYears ? years(both) : "");
  }

  private String years(Choice choice) {
    SortedMap<Integer, Integer> years = subject.facets().years(choice);
    if (years.isEmpty()) {
      return "";
    }
    return years.firstKey().equals(years.lastKey())
        ? String.valueOf(years.firstKey())
        : years.firstKey() + "–" + years.lastKey();
  }

  /** {@return topics below a topic, those of most meetings first} */
  List<Counts> narrower() {
    List<SubjectView.Counted> rows =
        subject.data().subjects(BROADER, subject.node(), MOST_COUNTED).stream()
            .filter(Node::isURI)
            .map(topic -> meetings(topic))
            .sorted(
                Comparator.comparingInt(
                        (SubjectView.Counted row) -> -Integer.parseInt(row.count().text()))
                    .thenComparing(row -> row.thing().text()))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Counts(
                subject.words().get("counts.narrower"),
                "",
                subject.words().get("facet.topic"),
                subject.words().get("many.meeting"),
                "",
                rows.stream().limit(MOST).toList(),
                subject.others(rows.size() - MOST, subject.kind().path())));
  }

  private SubjectView.Counted meetings(Node topic) {
    return subject
        .key(Facet.TOPIC, topic)
        .map(key -> Subject.with(Choice.all(), Facet.TOPIC, key))
        .map(choice -> new Link(choice.href(), String.valueOf(subject.facets().count(choice))))
        .map(count -> new SubjectView.Counted(subject.link(topic), count, ""))
        .orElseGet(() -> new SubjectView.Counted(subject.link(topic), new Link("", "0"), ""));
  }

  /** {@return the topics above a topic, the widest first; the first way up where there are more} */
  List<Link> above() {
    List<Node> above = new ArrayList<>(List.of(subject.node()));
    while (above.size() <= MOST) {
      List<Node> next =
          subject.data().objects(above.getLast(), BROADER).stream()
              .filter(Node::isURI)
              .filter(topic -> !above.contains(topic))
              .toList();
      if (next.isEmpty()) {
        break;
      }
      above.add(next.getFirst());
    }
    return above.reversed().stream().limit(above.size() - 1L).map(subject::link).toList();
  }
}
