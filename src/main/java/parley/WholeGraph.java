package parley;

import java.io.IOException;
import parley.Written.Counts;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.base.FactBase;
import parley.rdf.DocumentBlocks;
import parley.rdf.NQuadsFile;
import parley.rdf.PartsWriter;

/**
 * Writes what all facts of a base say together, in memory that does not grow with them.
 *
 * @param facts the facts
 * @param merger has indexed them
 * @param merging with what they are merged
 * @param threads how many documents to write at a time, 1 or more
 */
record WholeGraph(FactBase facts, IncrementalMerger merger, Merging merging, int threads) {

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
    DocumentBlocks blocks = new DocumentBlocks(merging.base());
    try (PartsWriter writer =
        new PartsWriter(file.handler(), merging.base(), merging.knowledge().authority())) {
      writer.vocabulary();
      Tally tally = new Tally();
      InOrder order = new InOrder(threads);
      merger.all(
          part -> {
            order.forEach(
                part.merged().documents(),
                blocks::said,
                said -> writer.document(facts.text(said.document()).orElse(""), said));
            writer.write(part);
            tally.add(part);
          });
      writer.end(merger.taken(), merger.corrected());
      return new Written(tally.counts, writer.written(), merger::taken, merger.unmatched());
    }
  }
}
