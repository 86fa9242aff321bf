package parley;

import java.io.IOException;
import parley.RegisterOption.Registers;
import parley.RulesOption.Knowledge;
import parley.merge.Draft;
import parley.merge.Merged;
import parley.merge.Merger;
import parley.merge.base.FactBase;
import parley.merge.correction.ContradictionException;
import parley.rdf.GraphWriter;
import parley.rdf.NQuadsFile;

/**
 * Merges all facts of a base at once, as corrections and registers need it: they may bear on any
 * document.
 *
 * @param knowledge what documents are read with
 * @param corrections win over what documents say
 * @param registers say who held which office
 * @param base what all IRIs start with
 */
record Remerging(
    Knowledge knowledge, CorrectionsOption.Given corrections, Registers registers, String base) {

  /** {@return whether it is called for} */
  boolean isNeeded() {
    return !corrections.files().isEmpty() || !registers.files().isEmpty();
  }

  /**
   * Writes the graph of all facts.
   *
   * @param facts the facts
   * @param file receives the graph; committing it stays with the caller
   * @return what the documents say together
   * @throws Failure if corrections contradict each other
   * @throws IOException if the vocabulary cannot be read
   */
  Merged write(FactBase facts, NQuadsFile file) throws IOException {
    Merged merged = merge(facts);
    GraphWriter writer = new GraphWriter(file.handler(), base, knowledge.authority());
    writer.start();
    writer.vocabulary();
    facts.documents().forEach(name -> writer.document(name, facts.text(name).orElse("")));
    merged.documents().forEach(said -> writer.said(writer.block(said)));
    writer.believed(merged);
    writer.end();
    return merged;
  }

  private Merged merge(FactBase facts) {
    Merger merger =
        new Merger(knowledge.authority(), corrections.corrections(), registers.register());
    for (String document : facts.documents()) {
      facts.facts(document).ifPresent(said -> merger.add(Draft.of(said, facts.origin(document))));
    }
    try {
      return merger.finish();
    } catch (ContradictionException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }
}
