package parley;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import parley.Extraction.Outcome;
import parley.RegisterOption.Registers;
import parley.RulesOption.Knowledge;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.merge.Draft;
import parley.merge.Merged;
import parley.merge.Merger;
import parley.merge.base.FactBase;
import parley.merge.correction.ContradictionException;
import parley.merge.correction.Corrections;
import parley.merge.source.Origin;
import parley.rdf.GraphWriter;
import parley.rdf.NQuadsFile;
import parley.rdf.QuadBlock;

/**
 * From sources to a graph: writes each document's text as soon as it is read, so that only facts
 * stay in memory, then merges the facts of all and writes them.
 *
 * <p>What is written depends on the sources and the base alone.
 */
final class Conversion {
  private final Knowledge knowledge;
  private final Registers registers;
  private final Extraction extraction;
  private final InOrder order;
  private final String base;
  private Corrections corrections = Corrections.none();

  /**
   * Creates a conversion.
   *
   * @param base what all IRIs start with
   * @param knowledge what documents are read with
   * @param registers who held which office when
   * @param limits how much of one document is read
   * @param threads how many documents to work on at a time, 1 or more
   * @param progress told the number of sources worked through so far, after each
   */
  Conversion(
      String base,
      Knowledge knowledge,
      Registers registers,
      Limits limits,
      int threads,
      LongConsumer progress) {
    this.knowledge = knowledge;
    this.registers = registers;
    this.base = base;
    this.order = new InOrder(threads);
    this.extraction = new Extraction(knowledge.extractor(), limits, threads, progress);
  }

  /**
   * Lets corrections win over what is found in documents.
   *
   * @param given the corrections
   * @return this conversion
   */
  Conversion correctedBy(Corrections given) {
    corrections = given;
    return this;
  }

  /**
   * Writes the graph of some sources.
   *
   * @param sources in the order in which they are written
   * @param file receives the graph; committing it stays with the caller
   * @return what was done
   * @throws Failure if the file cannot be written or corrections contradict each other
   * @throws IOException if the vocabulary cannot be read
   */
  Report write(List<Source> sources, NQuadsFile file) throws IOException {
    return write(sources, file, Optional.empty());
  }

  /**
   * Writes the graph of some sources and keeps their facts.
   *
   * @param sources in the order in which they are written
   * @param file receives the graph; committing it stays with the caller
   * @param facts receives what the documents say; what it holds before is merged with them
   * @return what was done
   * @throws Failure if the file cannot be written
   * @throws IOException if the vocabulary cannot be read
   */
  Report write(List<Source> sources, NQuadsFile file, Optional<FactBase> facts) throws IOException {
    try {
      return convert(sources, file, facts);
    } catch (ContradictionException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      throw e.getCause() instanceof IOException fault
          ? Failure.machine(
              "%s cannot be written: %s. Make room there or name another place."
                  .formatted(file.name(), fault.getMessage()),
              e)
          : e;
    }
  }

  private Report convert(List<Source> sources, NQuadsFile file, Optional<FactBase> facts)
      throws IOException {
    GraphWriter writer = new GraphWriter(file.handler(), base, knowledge.authority());
    Merger merger = new Merger(knowledge.authority(), corrections, registers.register());
    Refusals refusals = Refusals.none();
    refusals.warnings().addAll(registers.warnings());
    writer.start();
    writer.vocabulary();
    facts.ifPresent(held -> takeRows(held, writer, merger));
    extraction.forEach(
        sources,
        outcome -> Read.of(outcome, writer),
        read -> {
          switch (read.outcome()) {
            case Outcome.Extracted extracted -> {
              read.text().ifPresent(writer::document);
              read.draft().ifPresent(merger::add);
              facts.ifPresent(base -> keep(extracted, read, base));
              refusals.warnings().addAll(extracted.warnings());
            }
            case Outcome.Skipped(Refusal refusal) -> refusals.skipped().add(refusal);
          }
        });
    Merged merged = merger.finish();
    order.forEach(merged.documents(), writer::block, writer::said);
    writer.believed(merged);
    writer.end();
    return Report.of(merged, refusals, writer.written(), Report.RuleFile.of(knowledge.files()));
  }

  /** What stands in the facts before any document is read are the rows of imports. */
  private static void takeRows(FactBase held, GraphWriter writer, Merger merger) {
    for (String row : held.documents()) {
      writer.document(row, held.text(row).orElse(""));
      held.facts(row).ifPresent(said -> merger.add(Draft.of(said, held.origin(row))));
    }
  }

  private static void keep(Outcome.Extracted extracted, Read read, FactBase facts) {
    facts.put(
        extracted.facts(),
        read.text().map(QuadBlock::content).orElse(""),
        Origin.of(extracted.document().metadata()));
  }

  /** What came of a source, with the lines for its text and what is merged ready. */
  private record Read(Outcome outcome, Optional<QuadBlock> text, Optional<Draft> draft) {

    static Read of(Outcome outcome, GraphWriter writer) {
      return switch (outcome) {
        case Outcome.Extracted extracted ->
            new Read(
                outcome,
                Optional.of(writer.block(extracted.document())),
                Optional.of(
                    Draft.of(extracted.facts(), Origin.of(extracted.document().metadata()))));
        case Outcome.Skipped skipped -> new Read(outcome, Optional.empty(), Optional.empty());
      };
    }
  }
}
