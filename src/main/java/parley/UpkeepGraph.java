package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.base.FactBase;
import parley.rdf.ChangeWriter;
import parley.rdf.NQuadsFile;

/**
 * Writes what the facts of a data folder say together, or what a change of them has changed.
 *
 * @param facts the facts
 * @param merger has merged them
 * @param merging with what documents are merged
 * @param console is told which corrections match nothing
 */
record UpkeepGraph(FactBase facts, IncrementalMerger merger, Merging merging, Console console) {

  /**
   * Writes a change.
   *
   * @param change what has changed
   * @param file receives the statements
   * @return the IRIs of graphs and subjects to empty before they are added
   */
  Set<String> write(Change change, Path file) throws IOException {
    try (NQuadsFile out = NQuadsFile.open(file.toString(), console.out())) {
      Set<String> cleared =
          new ChangeWriter(out.handler(), merging.base(), merging.knowledge().authority())
              .write(change, name -> facts.text(name).orElse(""));
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
      new WholeGraph(facts, merger, merging, Runtime.getRuntime().availableProcessors()).write(out);
      out.commit();
    }
  }

  /** Tells which corrections name what is not there. */
  void tellUnmatched() {
    merger
        .unmatched()
        .forEach(
            one ->
                console.say(
                    "%s: this correction names %s, which is not there. Mend it or take it out.",
                    one.entry().place(), one.what()));
  }
}
