package parley;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import parley.Extraction.Outcome;
import parley.document.Document;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.merge.IncrementalMerger;
import parley.merge.base.FactBase;
import parley.merge.base.FactBaseException;
import parley.merge.correction.ContradictionException;
import parley.merge.source.Origin;
import parley.rdf.DocumentBlocks;
import parley.rdf.NQuadsFile;

/**
 * From sources to a graph: keeps what each document says, with its text, in a base of facts as soon
 * as it is read, so that memory does not grow with the documents; then merges the facts of all and
 * writes them.
 *
 * <p>What is written depends on the facts that were there, the sources and the base of IRIs alone.
 */
final class Conversion {
  private final Merging merging;
  private final Extraction extraction;
  private final DocumentBlocks blocks;
  private final int threads;

  /**
   * Creates a conversion.
   *
   * @param merging what documents are read and merged with
   * @param limits how much of one document is read
   * @param threads how many documents to work on at a time, 1 or more
   * @param progress told the number of sources worked through so far, after each
   */
  Conversion(Merging merging, Limits limits, int threads, LongConsumer progress) {
    this.merging = merging;
    this.extraction = new Extraction(merging.knowledge().extractor(), limits, threads, progress);
    this.blocks = new DocumentBlocks(merging.base());
    this.threads = threads;
  }

  /**
   * Writes the graph of some sources and keeps their facts.
   *
   * @param sources each is read once
   * @param file receives the graph; committing it stays with the caller
   * @param facts receives what the documents say, and is indexed; what it holds before is merged
   *     with them
   * @return what was done, to be written while the facts are open
   * @throws Failure if the file cannot be written or corrections contradict each other
   * @throws FactBaseException if the facts cannot be written
   * @throws IOException if the vocabulary cannot be read
   */
  Report write(List<Source> sources, NQuadsFile file, FactBase facts) throws IOException {
    try {
      return convert(sources, file, facts);
    } catch (FactBaseException e) {
      throw e;
    } catch (RuntimeException e) {
      throw e.getCause() instanceof IOException fault
          ? Failure.machine(
              "%s cannot be written: %s. Make room there or name another place."
                  .formatted(file.name(), fault.getMessage()),
              e)
          : e;
    }
  }

  private Report convert(List<Source> sources, NQuadsFile file, FactBase facts) throws IOException {
    Refusals refusals = Refusals.none();
    refusals.warnings().addAll(merging.registers().warnings());
    extraction.forEach(
        sources,
        this::read,
        read -> {
          switch (read) {
            case Read.Kept kept -> {
              keep(kept, facts);
              refusals.warnings().addAll(kept.extracted().warnings());
            }
            case Read.Skipped(Refusal refusal) -> refusals.skipped().add(refusal);
          }
        });
    IncrementalMerger merger = merging.of(facts);
    index(merger);
    Written written = new WholeGraph(facts, merger, merging, threads).write(file);
    return Report.of(written, refusals, Report.RuleFile.of(merging.knowledge().files()));
  }

  private static void index(IncrementalMerger merger) {
    try {
      merger.index();
    } catch (ContradictionException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }

  private static void keep(Read.Kept kept, FactBase facts) {
    String name = kept.extracted().document().name();
    if (facts.text(name).isPresent()) {
      throw new IllegalArgumentException("two documents have the name " + name);
    }
    Document document = kept.extracted().document();
    facts.put(kept.extracted().facts(), kept.text(), Origin.of(document.metadata()));
  }

  /** What came of a source, with the lines for its text ready. */
  private sealed interface Read {
    record Kept(Outcome.Extracted extracted, String text) implements Read {}

    record Skipped(Refusal refusal) implements Read {}
  }

  private Read read(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Extracted extracted ->
          new Read.Kept(extracted, blocks.text(extracted.document()).content());
      case Outcome.Skipped(Refusal refusal) -> new Read.Skipped(refusal);
    };
  }
}
