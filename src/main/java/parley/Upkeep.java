package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import parley.RulesOption.Knowledge;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.IncrementalMerger.Said;
import parley.merge.Merged;
import parley.merge.base.FactBase;
import parley.merge.base.FactBase.State;
import parley.rdf.ChangeWriter;
import parley.rdf.NQuadsFile;
import parley.rdf.PartsWriter;
import parley.store.Loader;
import parley.store.Store;
import parley.store.check.Findings;
import parley.store.check.Validator;
import parley.store.moved.Moves;

/**
 * Adds documents to the graph of a data folder and takes others out; only what they touch is merged
 * and written again.
 *
 * <p>The facts of the folder ({@code facts.mv}) are changed first, then the store in one
 * transaction. A run that ends in between leaves the store as it was and says so in the facts; the
 * next one then makes the store anew from them, so that nothing is lost.
 */
final class Upkeep implements AutoCloseable {
  /** Name of the file of facts in a data folder. */
  static final String FACTS = "facts.mv";

  /** What the fingerprint of a data folder says after documents were added or removed. */
  private static final String KEPT = "kept by adding and removing";

  private static final int MOST_SHOWN = 20;

  private final Store store;
  private final Path folder;
  private final String base;
  private final Knowledge knowledge;
  private final Remerging remerging;
  private final Console console;
  private final FactBase facts;
  private final IncrementalMerger merger;

  private Upkeep(Store store, Path folder, Remerging remerging, Console console, FactBase facts) {
    this.store = store;
    this.folder = folder;
    this.base = remerging.base();
    this.knowledge = remerging.knowledge();
    this.remerging = remerging;
    this.console = console;
    this.facts = facts;
    this.merger = new IncrementalMerger(facts, knowledge.authority());
  }

  /**
   * Opens a data folder and brings it in order if the last run was cut short.
   *
   * @param store the folder's store
   * @param folder the data folder
   * @param remerging how all is merged if that is called for
   * @param console is told how things go
   * @return it, to be closed by the caller before the store
   * @throws Failure if the folder was filled in a way that keeps no facts, or with another base
   */
  static Upkeep open(Store store, Path folder, Remerging remerging, Console console)
      throws IOException {
    Path file = folder.resolve(FACTS);
    boolean isEmpty = store.isEmpty();
    Optional<String> fingerprint = store.fingerprint();
    if (!isEmpty && (fingerprint.equals(Optional.of(LoadCommand.BY_HAND)) || !Files.exists(file))) {
      throw Failure.usage(
          ("%s holds a graph without the facts that it was made from, so nothing can be added to"
                  + " it. Name another folder with --data, or fill this one anew with \"parley up\".")
              .formatted(folder));
    }
    FactBase facts = FactBase.open(file);
    try {
      Upkeep upkeep = new Upkeep(store, folder, remerging, console, facts);
      upkeep.begin(isEmpty || fingerprint.isEmpty());
      return upkeep;
    } catch (IOException | RuntimeException e) {
      facts.close();
      throw e;
    }
  }

  private void begin(boolean isStoreBehind) throws IOException {
    Optional<String> before = facts.base();
    if (before.isPresent() && !before.get().equals(base)) {
      throw Failure.usage(
          "the IRIs of %s start with %s. Say so with --base %s, or name another folder with --data."
              .formatted(folder, before.get(), before.get()));
    }
    facts.keepBase(base);
    State state = facts.state();
    if (remerging.isNeeded()) {
      if (state == State.BEGUN || isStoreBehind) {
        rebuild();
      }
      return;
    }
    if (state != State.INDEXED) {
      console.say("Indexing what %,d documents say …", facts.size());
      facts.reach(State.BEGUN);
      merger.index();
    }
    if (state == State.BEGUN || isStoreBehind) {
      rebuild();
    }
    facts.reach(State.INDEXED);
  }

  /**
   * What was done.
   *
   * @param written how many graphs of documents were written anew
   * @param moved from the IRI of each entity that is no more to that of what became of it
   */
  record Done(int written, SortedMap<String, String> moved) {}

  /** {@return what a document says and is, if the folder holds one of that name} */
  Optional<Said> document(String name) {
    return facts
        .facts(name)
        .map(said -> new Said(said, facts.text(name).orElse(""), facts.origin(name)));
  }

  /**
   * Adds documents, in the place of those of their names, and removes others. If it fails the store
   * holds what it did before.
   *
   * @param added what to add
   * @param removed names of documents
   * @return what has been done
   * @throws Failure if the graphs are not as the shapes want them
   */
  Done apply(Collection<Said> added, Set<String> removed) throws IOException {
    facts.reach(State.BEGUN);
    if (remerging.isNeeded()) {
      removed.forEach(facts::remove);
      added.forEach(said -> facts.put(said.facts(), said.text(), said.origin()));
      return new Done(facts.documents().size(), rebuild());
    }
    Change change = merger.apply(added, removed);
    Path patch = Files.createTempFile(folder, "change", ".nq");
    try {
      Set<String> cleared = write(change, patch);
      check(new Validator(MOST_SHOWN, count -> {}).checkDocuments(patch));
      Moves moves = Moves.ofSome(patch, cleared, ChangeWriter.movedGraph(base));
      new Loader(store, count -> {}).witnessedBy(moves).renew(patch, cleared);
      finish(State.INDEXED);
      return new Done(change.documents().size(), moves.entities());
    } finally {
      Files.deleteIfExists(patch);
    }
  }

  private Set<String> write(Change change, Path patch) throws IOException {
    try (NQuadsFile file = NQuadsFile.open(patch.toString(), console.out())) {
      Set<String> cleared =
          new ChangeWriter(file.handler(), base, knowledge.authority())
              .write(change, name -> facts.text(name).orElse(""));
      file.commit();
      return cleared;
    }
  }

  /**
   * Makes the store hold what the facts say.
   *
   * @return from each IRI that is no more to that of what became of it
   */
  private SortedMap<String, String> rebuild() throws IOException {
    Path graph = Files.createTempFile(folder, "graph", ".nq");
    try {
      try (NQuadsFile file = NQuadsFile.open(graph.toString(), console.out())) {
        if (remerging.isNeeded()) {
          tell(remerging.write(facts, file));
        } else {
          writeParts(file);
        }
        file.commit();
      }
      check(new Validator(MOST_SHOWN, count -> {}).check(graph));
      Moves moves = Moves.ofAll(graph, ChangeWriter.movedGraph(base));
      new Loader(store, count -> {}).witnessedBy(moves).load(graph, Loader.Mode.REPLACE);
      finish(remerging.isNeeded() ? State.GATHERED : State.INDEXED);
      return moves.entities();
    } finally {
      Files.deleteIfExists(graph);
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
    try (PartsWriter parts = new PartsWriter(file.handler(), base, knowledge.authority())) {
      parts.vocabulary();
      merger.all(part -> parts.write(part, name -> facts.text(name).orElse("")));
      parts.end();
    }
  }

  private void check(Findings findings) {
    if (!findings.conforms()) {
      findings.lines(base).forEach(line -> console.say("%s", line));
      throw Failure.machine(
          "the change of %s is not as it should be, so the store was left as it was; that is a"
                  .formatted(folder)
              + " defect in Parley.");
    }
  }

  /** What "parley up" wrote beside the store is no longer what the store holds. */
  private void finish(State reached) throws IOException {
    Files.deleteIfExists(folder.resolve(Renewal.GRAPH));
    Files.deleteIfExists(folder.resolve(Renewal.REPORT));
    store.recordFingerprint(KEPT);
    facts.reach(reached);
  }

  @Override
  public void close() {
    facts.close();
  }
}
