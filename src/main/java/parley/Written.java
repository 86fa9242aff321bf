package parley;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.Belief;
import parley.merge.Change;
import parley.merge.Merged;
import parley.merge.correction.Unmatched;
import parley.merge.log.Decision;
import parley.rdf.SourceNames;

/**
 * What was written of all that documents say together.
 *
 * @param counts how much it was
 * @param triples how many statements
 * @param decisions what was decided when they were merged; can be asked as long as their facts are
 *     open
 * @param unmatched what corrections name and nothing is called
 */
record Written(
    Counts counts, long triples, Supplier<Stream<Decision>> decisions, List<Unmatched> unmatched) {

  /**
   * How much documents say.
   *
   * @param documents how many there are, rows of imports apart
   * @param meetings how many meetings they report together
   * @param officials how many officials they name
   * @param conflicts in how many respects they contradict each other
   */
  record Counts(int documents, int meetings, int officials, int conflicts) {
    /** Nothing at all. */
    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** {@return what both say that have no entity in common} */
    Counts plus(Counts other) {
      return new Counts(
          documents + other.documents,
          meetings + other.meetings,
          officials + other.officials,
          conflicts + other.conflicts);
    }

    /**
     * {@return how much a part of it is, as {@link parley.merge.IncrementalMerger#all} makes it}
     */
    static Counts of(Change part) {
      Merged merged = part.merged();
      List<Kind> subjects =
          merged.beliefs().stream()
              .map(Belief::subject)
              .filter(part.renewed()::contains)
              .distinct()
              .map(Entity::kind)
              .toList();
      return new Counts(
          (int) merged.documents().stream().filter(s -> !SourceNames.isRow(s.document())).count(),
          Collections.frequency(subjects, Kind.MEETING),
          Collections.frequency(subjects, Kind.OFFICIAL),
          merged.conflicts().size());
    }
  }
}
