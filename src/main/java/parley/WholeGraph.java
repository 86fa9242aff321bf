package parley;

import java.io.IOException;
import parley.Written.Counts;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.base.FactBase;
import parley.rdf.NQuadsFile;
import parley.rdf.PartsWriter;

/**
 * Writes what all facts of a base say together, in memory that does not grow with them.
 *
 * @param facts the facts
 * @param merger has indexed them
 * @param merging with what they are merged
 */
record WholeGraph(FactBase facts, IncrementalMerger merger, Merging merging) {

  /** How much was written so far. */
  private static final class Tally {
    private Counts counts = Counts.NONE;

    void add(Change part) {
      counts = counts.plus(Counts.of(part));
    }
  }

  /**
   * Writes the graph.
   *
   * @param file receives it; committing it stays with the caller
   * @return what was written
   * @throws IOException if the vocabulary cannot be read
   */
  Written write(NQuadsFile file) throws IOException {
    try (PartsWriter writer =
        new PartsWriter(file.handler(), merging.base(), merging.knowledge().authority())) {
      writer.vocabulary();
      Tally tally = new Tally();
      merger.all(
          part -> {
            writer.write(part, name -> facts.text(name).orElse(""));
            tally.add(part);
          });
      writer.end(merger.taken(), merger.corrected());
      return new Written(tally.counts, writer.written(), merger::taken, merger.unmatched());
    }
  }
}
