package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.Merged;
import parley.merge.base.FactBase;
import parley.rdf.ChangeWriter;
import parley.rdf.GraphWriter;
import parley.rdf.NQuadsFile;

/**
 * Writes what the facts of a data folder say together, or what a change of them has changed.
 *
 * @param facts the facts
 * @param merger has merged them
 * @param remerging how all is merged if that is called for
 * @param console is told which corrections match nothing
 */
record UpkeepGraph(FactBase facts, IncrementalMerger merger, Remerging remerging, Console console) {

  /**
   * Writes a change.
   *
   * @param change what has changed
   * @param file receives the statements
   * @return the IRIs of graphs and subjects to empty before they are added
   */
  Set<String> write(Change change, Path file) throws IOException {
    try (NQuadsFile out = NQuadsFile.open(file.toString(), console.out())) {
      ChangeWriter writer = writer(out);
      Set<String> cleared =
          new TreeSet<>(writer.write(change, name -> facts.text(name).orElse("")));
      cleared.add(writer.moved(facts.moved()));
      out.commit();
      return cleared;
    }
  }

  /**
   * Writes all.
   *
   * @param file receives the graph
   */
  void write(Path file) throws IOException {
    try (NQuadsFile out = NQuadsFile.open(file.toString(), console.out())) {
      if (remerging.isNeeded()) {
        tell(remerging.write(facts, out));
      } else {
        writeParts(out);
      }
      out.commit();
    }
  }

  private void tell(Merged merged) {
    merged
        .unmatched()
        .forEach(
            one ->
                console.say(
                    "%s: this correction names %s, which is not there. Mend it or take it out.",
                    one.entry().place(), one.what()));
  }

  private void writeParts(NQuadsFile file) throws IOException {
    GraphWriter vocabulary =
        new GraphWriter(file.handler(), remerging.base(), remerging.knowledge().authority());
    vocabulary.start();
    vocabulary.vocabulary();
    vocabulary.believed(Merged.nothing());
    vocabulary.end();
    ChangeWriter writer = writer(file);
    merger.all(part -> writer.write(part, name -> facts.text(name).orElse("")));
    writer.moved(facts.moved());
  }

  private ChangeWriter writer(NQuadsFile file) {
    return new ChangeWriter(file.handler(), remerging.base(), remerging.knowledge().authority());
  }
}
