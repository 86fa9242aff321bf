package parley.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scores of several parts side by side, as a table in Markdown. */
public final class PartsTable {
  private PartsTable() {}

  /**
   * {@return a table with a column for each part and a line for each slot, then one for documents
   * without a meeting, one for single sentences where a part has some, and one for quotes; empty
   * where a part's gold says nothing of a slot; ends with a line feed}
   *
   * @param parts in the order of the columns
   */
  public static String markdown(List<PartScore> parts) {
    List<String> lines = new ArrayList<>();
    lines.add(line("precision / recall / **F1**", parts, PartsTable::title));
    lines.add("|---|" + "---|".repeat(parts.size()));
    for (ScoredSlot slot : ScoredSlot.values()) {
      lines.add(line(slot.label(), parts, part -> judged(part.score().of(slot))));
    }
    lines.add(
        line(
            "documents without a meeting that yield one",
            parts,
            part -> part.score().falselyMeeting().toString()));
    if (parts.stream().anyMatch(part -> part.sentences().isPresent())) {
      lines.add(
          line(
              "news sentences that report a meeting",
              parts,
              part -> part.sentences().map(SentenceScore::tally).map(PartsTable::cell).orElse("")));
    }
    lines.add(line("quotes verbatim at their offsets", parts, part -> part.quotes().toString()));
    return String.join("\n", lines) + "\n";
  }

  private static String line(
      String label, List<PartScore> parts, Function<PartScore, String> value) {
    return parts.stream().map(value).collect(Collectors.joining(" | ", "| " + label + " | ", " |"));
  }

  private static String title(PartScore part) {
    return "%s (%d documents)".formatted(part.name(), part.score().documents());
  }

  private static String judged(Tally tally) {
    return tally.right() + tally.missed() == 0 ? "" : cell(tally);
  }

  private static String cell(Tally tally) {
    return String.format(
        Locale.ROOT, "%.2f / %.2f / **%.2f**", tally.precision(), tally.recall(), tally.f1());
  }
}
