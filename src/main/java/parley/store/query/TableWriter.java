package parley.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/**
 * Writes rows for people: aligned columns, IRIs short, long text folded within its column, and
 * control characters made visible, as what documents say must not steer a terminal.
 */
final class TableWriter {
  private static final int WIDEST = 44;
  private static final String GAP = "  ";

  private final PrefixMapping prefixes;
  private final String base;

  /**
   * Creates one.
   *
   * @param query whose prefixes shorten IRIs
   * @param base IRIs that begin so are shown without it
   */
  TableWriter(Query query, String base) {
    this.prefixes = query.getPrefixMapping();
    this.base = base;
  }

  static void write(boolean truth, OutputStream out) {
    PrintStream printer = new PrintStream(out, false, UTF_8);
    printer.print(truth ? "yes\n" : "no\n");
    printer.flush();
  }

  void write(ResultSet rows, OutputStream out) {
    List<String> columns = rows.getResultVars();
    List<List<List<String>>> table = new ArrayList<>();
    table.add(columns.stream().map(List::of).toList());
    rows.forEachRemaining(row -> table.add(folded(columns, row)));

    int[] widths = new int[columns.size()];
    for (List<List<String>> row : table) {
      IntStream.range(0, widths.length)
          .forEach(i -> row.get(i).forEach(line -> widths[i] = max(widths[i], line)));
    }
    PrintStream printer = new PrintStream(out, false, UTF_8);
    table.add(1, IntStream.of(widths).mapToObj(width -> List.of("-".repeat(width))).toList());
    table.forEach(row -> print(row, widths, printer));
    int count = table.size() - 2;
    printer.print("(" + count + (count == 1 ? " row)\n" : " rows)\n"));
    printer.flush();
  }

  private static int max(int width, String line) {
    return Math.max(width, DisplayText.width(line));
  }

  private List<List<String>> folded(List<String> columns, QuerySolution row) {
    return columns.stream()
        .map(column -> row.get(column))
        .map(term -> term == null ? List.of("") : DisplayText.fold(text(term), WIDEST))
        .toList();
  }

  private String text(RDFNode term) {
    if (!term.isURIResource()) {
      return term.isLiteral() ? term.asLiteral().getLexicalForm() : "_:" + term;
    }
    String iri = term.asResource().getURI();
    return !base.isEmpty() && iri.startsWith(base) && iri.length() > base.length()
        ? iri.substring(base.length())
        : prefixes.shortForm(iri);
  }

  private static void print(List<List<String>> row, int[] widths, PrintStream printer) {
    int height = row.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = row.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        text.append(part).append(" ".repeat(widths[column] - DisplayText.width(part))).append(GAP);
      }
      printer.print(text.toString().stripTrailing() + "\n");
    }
  }
}
