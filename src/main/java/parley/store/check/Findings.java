package parley.store.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a check found.
 *
 * @param violations the first ones, in the order in which they were found; not more than asked for
 * @param total how many there are in all
 * @param documents how many document graphs were checked
 * @param statements how many statements there are in all graphs
 */
public record Findings(List<Violation> violations, long total, long documents, long statements) {

  /** Keeps a copy of the list. */
  public Findings {
    violations = List.copyOf(violations);
  }

  /** {@return whether all is as it should be} */
  public boolean conforms() {
    return total == 0;
  }

  /**
   * {@return the report for people: one paragraph a graph, then how many more there are, then a
   * summary}
   *
   * @param base IRIs that begin so are shown without it
   */
  public List<String> lines(String base) {
    List<String> lines = new ArrayList<>();
    String graph = "\n";
    for (Violation violation : violations) {
      if (!violation.graph().equals(graph)) {
        graph = violation.graph();
        lines.add(graph.isEmpty() ? "default graph" : relative(graph, base));
      }
      String path = violation.path().isEmpty() ? "" : " " + relative(violation.path(), base);
      lines.add("  " + relative(violation.focus(), base) + path);
      lines.add("    " + violation.message().replace(base, ""));
    }
    if (total > violations.size()) {
      lines.add(String.format(Locale.ROOT, "and %,d more", total - violations.size()));
    }
    lines.add(summary());
    return lines;
  }

  private String summary() {
    String found =
        switch ((int) Math.min(total, 2)) {
          case 0 -> "no violations";
          case 1 -> "1 violation";
          default -> String.format(Locale.ROOT, "%,d violations", total);
        };
    return String.format(
        Locale.ROOT, "%s in %,d statements of %,d documents", found, statements, documents);
  }

  private static String relative(String iri, String base) {
    return !base.isEmpty() && iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** Keeps the first violations and counts all. */
  static final class Collector implements Consumer<Violation> {
    private final int limit;
    private final List<Violation> first = new ArrayList<>();
    private long total;

    Collector(int limit) {
      this.limit = limit;
    }

    @Override
    public void accept(Violation violation) {
      total++;
      if (first.size() < limit) {
        first.add(violation);
      }
    }

    Findings findings(long documents, long statements) {
      return new Findings(first, total, documents, statements);
    }
  }
}
