package parley.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import parley.score.ClusterScores.Row;

/** How well parts of a collection were merged, as a table in Markdown. */
public final class ClustersTable {
  private ClustersTable() {}

  /**
   * {@return a table with a line for each kind and way of looking of each part; ends with a line
   * feed}
   *
   * @param parts by name
   */
  public static String markdown(SortedMap<String, ClusterScores> parts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| part | what | mentions of entities | pairs: precision / recall / F1"
            + " | B³: precision / recall / **F1** | merged in error | split |");
    lines.add("|---|---|---|---|---|---|---|");
    for (Map.Entry<String, ClusterScores> part : parts.entrySet()) {
      String title = "%s (%d documents)".formatted(part.getKey(), part.getValue().documents());
      part.getValue().rows().forEach(row -> lines.add(line(title, row)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(String part, Row row) {
    ClusterScore score = row.score();
    return String.format(
        Locale.ROOT,
        "| %s | %s, %s | %d of %d | %.3f / %.3f / %.3f | %.3f / %.3f / **%.3f** | %d | %d |",
        part,
        row.kind().label(),
        row.view().label(),
        score.mentions(),
        score.entities(),
        score.pairs().precision(),
        score.pairs().recall(),
        score.pairs().f1(),
        score.b3Precision(),
        score.b3Recall(),
        score.b3F1(),
        score.merged().size(),
        score.split().size());
  }

  /**
   * {@return each wrong merge and each split with what the documents say, for those who write
   * rules; ends with a line feed unless there are none}
   *
   * @param part name of the part
   * @param scores of the part
   */
  public static String details(String part, ClusterScores scores) {
    StringBuilder lines = new StringBuilder();
    for (Row row : scores.rows()) {
      if (!row.details().isEmpty()) {
        lines.append("%s, %s, %s\n".formatted(part, row.kind().label(), row.view().label()));
        row.details().forEach(line -> lines.append("  ").append(line).append('\n'));
      }
    }
    return lines.toString();
  }
}
