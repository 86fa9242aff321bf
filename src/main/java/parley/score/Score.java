package parley.score;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well documents were read, over all documents that have gold.
 *
 * @param documents how many were compared
 * @param falselyMeeting how many of those in which the gold has no meeting were read as having one
 * @param slots counts of each slot, in the order of {@link ScoredSlot}; all slots are there
 * @param differences all misses and false alarms, in the order of documents and slots
 * @param withoutDocument names of documents that have gold but were not read; not counted
 * @param withoutGold names of documents that were read but have no gold; not counted
 */
public record Score(
    int documents,
    Share falselyMeeting,
    SortedMap<ScoredSlot, Tally> slots,
    List<Difference> differences,
    List<String> withoutDocument,
    List<String> withoutGold) {

  /** Keeps copies. */
  public Score {
    slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
    differences = List.copyOf(differences);
    withoutDocument = List.copyOf(withoutDocument);
    withoutGold = List.copyOf(withoutGold);
  }

  /**
   * {@return the counts of a slot}
   *
   * @param slot which
   */
  public Tally of(ScoredSlot slot) {
    return slots.getOrDefault(slot, Tally.NONE);
  }

  /**
   * {@return the scores as a table with a line for each slot, for people; ends with a line feed}
   */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-18s %9s %6s %6s %6s %6s %6s\n",
            "slot",
            "precision",
            "recall",
            "F1",
            "right",
            "wrong",
            "missed"));
    for (Map.Entry<ScoredSlot, Tally> slot : slots.entrySet()) {
      table.append(line(slot.getKey(), slot.getValue()));
    }
    table.append("documents without a meeting that yield one: %s\n".formatted(falselyMeeting));
    withoutDocument.forEach(name -> table.append(name).append(": gold, but no such document\n"));
    withoutGold.forEach(name -> table.append(name).append(": no gold, not counted\n"));
    return table.toString();
  }

  private static String line(ScoredSlot slot, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-18s %9.3f %6.3f %6.3f %6d %6d %6d\n",
        slot.label(),
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.wrong(),
        tally.missed());
  }

  /**
   * {@return all misses and false alarms, below the names of their documents, for those who write
   * rules; ends with a line feed unless there are none}
   */
  public String details() {
    StringBuilder lines = new StringBuilder();
    String document = "";
    for (Difference difference : differences) {
      if (!difference.document().equals(document)) {
        document = difference.document();
        lines.append(document).append('\n');
      }
      lines.append("  ").append(difference.inWords()).append('\n');
    }
    return lines.toString();
  }
}
