package parley.web.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.PageView.Count;
import parley.web.view.PageView.Listing;
import parley.web.view.View.Cell;
import parley.web.view.View.Link;
import parley.web.view.View.Table;

/** Makes the lists of all things of a kind. */
final class Lists {
  private static final int PAGE = 100;

  private final Data data;
  private final Names names;
  private final Wording wording;
  private final Facts facts;
  private Optional<List<Count>> counts = Optional.empty();

  Lists(Data data, Names names, Wording wording, Facts facts) {
    this.data = data;
    this.names = names;
    this.wording = wording;
    this.facts = facts;
  }

  /**
   * {@return how many things of each kind there are; kinds without any are left out; counted once,
   * since what is served does not change}
   */
  List<Count> counts() {
    synchronized (data) {
      if (counts.isEmpty()) {
        counts = Optional.of(counted());
      }
      return counts.get();
    }
  }

  private List<Count> counted() {
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                new Count(
                    new Link(kind.path(), wording.get("many." + kind.segment())), count(kind)))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private long count(Kind kind) {
    long all = data.count(Terms.TYPE, kind.type());
    return kind == Kind.DOCUMENT ? all - data.count(Terms.TYPE, Kind.ROW.type()) : all;
  }

  /**
   * {@return one page of the list of a kind}
   *
   * @param kind of things
   * @param page from 1; the last if there are fewer
   */
  Listing listing(Kind kind, int page) {
    List<Node> all = all(kind);
    int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
    int shown = Math.min(page, pages);
    List<Node> rows = all.subList((shown - 1) * PAGE, Math.min(shown * PAGE, all.size()));
    return new Listing(
        wording.get("many." + kind.segment()),
        kind.path(),
        all.size(),
        shown,
        pages,
        table(kind, rows));
  }

  /** {@return a table of some meetings} */
  Table meetings(List<Node> rows) {
    return table(Kind.MEETING, rows);
  }

  private List<Node> all(Kind kind) {
    List<Node> found = data.subjects(Terms.TYPE, kind.type(), Integer.MAX_VALUE);
    return found.stream()
        .filter(Node::isURI)
        .filter(node -> kind != Kind.DOCUMENT || !data.isA(node, Kind.ROW.type()))
        .map(node -> new Keyed(key(node), node))
        .sorted(Comparator.comparing(Keyed::name).thenComparing(keyed -> keyed.node.getURI()))
        .map(Keyed::node)
        .toList();
  }

  private record Keyed(String name, Node node) {}

  private String key(Node node) {
    return names.name(node).toLowerCase(Locale.ROOT);
  }

  /** The columns of each kind stand in the file of words, as local names of properties. */
  private Table table(Kind kind, List<Node> rows) {
    List<String> columns =
        wording.find("columns." + kind.segment()).isPresent()
            ? wording.list("columns." + kind.segment())
            : List.of();
    List<Node> properties = columns.stream().map(Lists::property).toList();
    List<String> heads =
        Stream.concat(Stream.of(wording.get("name")), properties.stream().map(names::property))
            .toList();
    return new Table(heads, rows.stream().map(row -> cells(row, properties)).toList());
  }

  private List<Cell> cells(Node row, List<Node> properties) {
    return Stream.concat(
            Stream.of(new Cell("", List.of(names.link(row)))),
            properties.stream()
                .map(property -> new Cell(names.property(property), facts.links(row, property))))
        .toList();
  }

  private static Node property(String name) {
    return switch (name) {
      case "publisher" -> Terms.PUBLISHER;
      case "isPartOf" -> Terms.PART_OF;
      default -> Terms.par(name);
    };
  }
}
