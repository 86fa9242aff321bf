package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.join.JoinReport;
import parley.merge.base.FactBase;
import parley.rdf.NQuadsFile;
import parley.rdf.SourceNames;
import parley.store.Loader;
import parley.store.Store;
import parley.store.check.Findings;
import parley.store.check.Validator;

/**
 * Brings imports into a data folder, each in the place of the one of its name. Rows that tell
 * something become sources by themselves and are merged with the documents of the folder. Where the
 * folder holds a graph without its facts, and so nothing can be merged, such rows keep meetings of
 * their own, which are linked with those of the graph.
 *
 * @param store the folder's store
 * @param folder the data folder
 * @param merging with what documents are merged
 * @param console is told how things go
 */
record ImportInto(Store store, Path folder, Merging merging, Console console) {
  private static final int MOST_SHOWN = 20;

  /**
   * Brings one in. If it fails the store holds what it did before.
   *
   * @param what what to bring in
   * @param importing writes it
   * @return what became of its rows; empty if it has none
   * @throws Failure if its graph is not as the shapes want it
   */
  Optional<JoinReport> run(Importable what, Importing importing) throws IOException {
    boolean isWhole = KeptFacts.isWhole(store, folder);
    if (what.tells() && !isWhole) {
      console.say(
          "%s holds a graph without the facts that it was made from, so the meetings of %s are"
              + " linked with those in it, not merged.",
          folder, what.name());
    }
    return isWhole && (hasRows(what.name()) || what.tells())
        ? merged(what, importing)
        : alone(what, importing);
  }

  private boolean hasRows(String name) {
    if (!Files.exists(folder.resolve(KeptFacts.FILE))) {
      return false;
    }
    try (FactBase facts = FactBase.open(folder.resolve(KeptFacts.FILE))) {
      KeptFacts.requireBase(facts, folder, merging.base());
      return !KeptFacts.rows(facts, name).isEmpty();
    }
  }

  private Optional<JoinReport> alone(Importable what, Importing importing) throws IOException {
    Path graph = Files.createTempFile(folder, "import", ".nq");
    try {
      Optional<JoinReport> report = write(graph, file -> importing.alone(what, file));
      Optional<String> before = store.fingerprint();
      Loader.Import imported = new Loader.Import(graphName(what), graph);
      long read = new Loader(store, count -> {}).with(imported).load();
      before.ifPresent(store::recordFingerprint);
      console.say("%,d statements loaded", read);
      report.ifPresent(join -> join.linked(store.links(graphName(what))));
      return report;
    } finally {
      Files.deleteIfExists(graph);
    }
  }

  private Optional<JoinReport> merged(Importable what, Importing importing) throws IOException {
    // Gathered before anything else, so that what cannot be read leaves the folder as it is.
    try (Arrival arrival = Arrival.of(folder, what.name(), merging.base())) {
      Optional<JoinReport> report =
          write(arrival.graph(), file -> importing.apart(what, file, arrival::put));
      try (Upkeep upkeep = Upkeep.open(store, folder, merging, console)) {
        Upkeep.Done done = upkeep.apply(arrival);
        console.say("%,d graphs of documents and rows written anew", done.written());
        Moved.tell(done.moved(), merging.base(), console);
      }
      report.ifPresent(join -> join.shared(store.shared(graphName(what))));
      return report;
    }
  }

  /** Writes the graph of an import. */
  private interface Writing {
    Optional<JoinReport> to(NQuadsFile file);
  }

  private Optional<JoinReport> write(Path graph, Writing writing) throws IOException {
    try (NQuadsFile file = NQuadsFile.open(graph.toString(), console.out())) {
      Optional<JoinReport> report = writing.to(file);
      file.commit();
      check(graph);
      return report;
    }
  }

  private void check(Path graph) {
    Findings findings = new Validator(MOST_SHOWN, count -> {}).check(graph);
    if (!findings.conforms()) {
      findings.lines(merging.base()).forEach(line -> console.say("%s", line));
      throw Failure.usage(
          "nothing was imported, since the graph breaks the shapes. Mend the data or its mapping.");
    }
  }

  private String graphName(Importable what) {
    return merging.base() + SourceNames.importPath(what.name());
  }
}
