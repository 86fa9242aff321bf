package parley.web.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import parley.web.data.OntologyView.Arrow;
import parley.web.data.OntologyView.Box;
import parley.web.data.OntologyView.Diagram;
import parley.web.data.OntologyView.Line;
import parley.web.data.OntologyView.Row;

/** Draws the core of the vocabulary: classes as boxes on a grid, properties as arrows between. */
final class OntologyDiagram {
  private static final int WIDTH = 170;
  private static final int GAP = 120;
  private static final int ROW = 275;
  private static final int MARGIN = 12;
  private static final int TITLE = 26;
  private static final int LINE = 17;
  private static final int SHIFT = 9;
  private static final int BEND = 70;
  private static final int HEAD = 34;

  /** Where labels stand on the way; on slanted ways not in the middle, where these cross. */
  private static final double HALF = 0.5;

  private static final double SLANTED = 0.36;

  /** Where a class stands. */
  private record Cell(String type, int column, int row) {}

  /** A property between two classes of the picture. */
  private record Edge(String from, String to) {}

  private final OntologyTerms terms;
  private final List<Cell> cells =
      Table.of("diagram.tsv").stream()
          .map(
              line ->
                  new Cell(
                      line.get(0), Integer.parseInt(line.get(1)), Integer.parseInt(line.get(2))))
          .toList();
  private final Map<String, List<String>> attributes = new TreeMap<>();
  private final Map<String, List<String>> edges = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();

  private OntologyDiagram(OntologyTerms terms) {
    this.terms = terms;
  }

  /** {@return the picture of an ontology} */
  static Diagram of(OntologyTerms terms) {
    OntologyDiagram diagram = new OntologyDiagram(terms);
    diagram.collect();
    return diagram.drawn();
  }

  private void collect() {
    for (Node property : terms.properties()) {
      for (Node from : terms.domains(property)) {
        if (find(from.toString()).isPresent()) {
          collect(property, from.toString());
        }
      }
    }
    rows.sort(Comparator.comparing(Row::from).thenComparing(Row::property).thenComparing(Row::to));
  }

  private void collect(Node property, String from) {
    String name = OntologyTerms.name(property);
    for (Node range : terms.ranges(property)) {
      String to = range.toString();
      rows.add(
          new Row(
              Prefixes.shortened(from),
              Prefixes.shortened(property.toString()),
              Prefixes.shortened(to)));
      if (find(to).isPresent() && !to.equals(from)) {
        edges.computeIfAbsent(from + " " + to, none -> new ArrayList<>()).add(name);
      } else {
        List<String> lines = attributes.computeIfAbsent(from, none -> new ArrayList<>());
        if (!lines.contains(name)) {
          lines.add(name);
        }
      }
    }
  }

  private Optional<Cell> find(String type) {
    return cells.stream().filter(cell -> cell.type().equals(type)).findFirst();
  }

  private Diagram drawn() {
    List<Box> boxes = cells.stream().map(this::box).toList();
    List<Arrow> arrows = new ArrayList<>();
    edges.forEach(
        (ends, names) -> {
          Edge edge = new Edge(ends.split(" ", -1)[0], ends.split(" ", -1)[1]);
          boolean isTwoWay = edges.containsKey(edge.to() + " " + edge.from());
          arrows.add(arrow(edge, String.join(", ", names), isTwoWay));
        });
    int columns = cells.stream().mapToInt(Cell::column).max().orElse(0) + 1;
    int height = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
    return new Diagram(
        columns * (WIDTH + GAP) - GAP + 2 * MARGIN, height + MARGIN, boxes, arrows, rows);
  }

  private Box box(Cell cell) {
    List<String> names = attributes.getOrDefault(cell.type(), List.of());
    int y = HEAD + cell.row() * ROW;
    List<Line> lines = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      lines.add(new Line(y + TITLE + LINE * (lines.size() + 1), name));
    }
    int height = TITLE + LINE * names.size() + (names.isEmpty() ? 6 : 12);
    String title = OntologyTerms.shortName(cell.type());
    return new Box(MARGIN + cell.column() * (WIDTH + GAP), y, WIDTH, height, title, lines);
  }

  private Arrow arrow(Edge edge, String label, boolean isTwoWay) {
    Box from = box(find(edge.from()).orElseThrow());
    Box to = box(find(edge.to()).orElseThrow());
    double startX = from.x() + from.width() / 2.0;
    double startY = from.y() + from.height() / 2.0;
    double dx = to.x() + to.width() / 2.0 - startX;
    double dy = to.y() + to.height() / 2.0 - startY;
    double length = Math.hypot(dx, dy);
    double side = isTwoWay ? SHIFT : 0;
    double shiftX = -dy / length * side;
    double shiftY = dx / length * side;
    double out = share(from, dx, dy);
    double in = 1 - share(to, dx, dy);
    long x1 = Math.round(startX + dx * out + shiftX);
    long y1 = Math.round(startY + dy * out + shiftY);
    long x2 = Math.round(startX + dx * in + shiftX);
    long y2 = Math.round(startY + dy * in + shiftY);
    if (from.x() == to.x() && Math.abs(dy) > ROW * 1.5) {
      return beside(from, to, label);
    }
    if (from.y() == to.y() && Math.abs(dx) > (WIDTH + GAP) * 1.5) {
      return above(from, to, label);
    }
    double at = dx != 0 && dy != 0 ? SLANTED : HALF;
    return new Arrow(
        "M%d %d L%d %d".formatted(x1, y1, x2, y2),
        (int) Math.round(x1 + (x2 - x1) * at),
        (int) Math.round(y1 + (y2 - y1) * at + 4),
        label);
  }

  /** {@return an arrow around the box between two of one column} */
  private static Arrow beside(Box from, Box to, String label) {
    int x = from.x() + from.width() - 2 * MARGIN;
    int start = from.y();
    int end = to.y() + to.height();
    int bend = from.x() + from.width() + BEND;
    return new Arrow(
        "M%d %d C%d %d %d %d %d %d"
            .formatted(x, start, bend, start - BEND, bend, end + BEND, x, end),
        bend - 2 * MARGIN,
        (start + end) / 2,
        label);
  }

  /** {@return an arrow around the box between two of one row} */
  private static Arrow above(Box from, Box to, String label) {
    int start = from.x() + from.width() / 2;
    int end = to.x() + to.width() / 2;
    int y = from.y();
    return new Arrow(
        "M%d %d C%d %d %d %d %d %d"
            .formatted(start, y, start + BEND, y - HEAD, end - BEND, y - HEAD, end, y),
        (start + end) / 2,
        y - HEAD / 2 - MARGIN / 2,
        label);
  }

  /** {@return which part of the way from the middle of a box lies in it} */
  private static double share(Box box, double dx, double dy) {
    double x = dx == 0 ? 1 : Math.abs(box.width() / 2.0 / dx);
    double y = dy == 0 ? 1 : Math.abs(box.height() / 2.0 / dy);
    return Math.min(x, y);
  }
}
