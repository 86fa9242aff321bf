package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import parley.merge.Change;
import parley.merge.IncrementalMerger;
import parley.merge.IncrementalMerger.Said;
import parley.merge.base.FactBase;
import parley.merge.base.FactBase.State;
import parley.store.Loader;
import parley.store.Store;

/**
 * Adds documents to the graph of a data folder and takes others out; only what they touch is merged
 * and written again.
 *
 * <p>The facts of the folder ({@code facts.mv}) are changed first, then the store in one
 * transaction. A run that ends in between leaves the store as it was and says so in the facts; the
 * next one then makes the store anew from them, so that nothing is lost.
 */
final class Upkeep implements AutoCloseable {
  /** What the fingerprint of a data folder says after documents were added or removed. */
  private static final String KEPT = "kept by adding and removing";

  private final Store store;
  private final Path folder;
  private final String base;
  private final Remerging remerging;
  private final Console console;
  private final FactBase facts;
  private final IncrementalMerger merger;
  private final UpkeepGraph graph;

  private Upkeep(Store store, Path folder, Remerging remerging, Console console, FactBase facts) {
    this.store = store;
    this.folder = folder;
    this.base = remerging.base();
    this.remerging = remerging;
    this.console = console;
    this.facts = facts;
    this.merger = new IncrementalMerger(facts, remerging.knowledge().authority());
    this.graph = new UpkeepGraph(facts, merger, remerging, console);
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
    boolean isEmpty = store.isEmpty();
    if (!KeptFacts.isWhole(store, folder)) {
      throw Failure.usage(
          ("%s holds a graph without the facts that it was made from, so nothing can be added to"
                  + " it. Name another folder with --data, or fill this one anew with \"parley up\".")
              .formatted(folder));
    }
    FactBase facts = FactBase.open(folder.resolve(KeptFacts.FILE));
    try {
      Upkeep upkeep = new Upkeep(store, folder, remerging, console, facts);
      upkeep.begin(isEmpty || store.fingerprint().isEmpty());
      return upkeep;
    } catch (IOException | RuntimeException e) {
      facts.close();
      throw e;
    }
  }

  private void begin(boolean isStoreBehind) throws IOException {
    KeptFacts.requireBase(facts, folder, base);
    facts.keepBase(base);
    Optional<Arrival> left = Arrival.left(folder, base);
    if (left.isPresent()) {
      facts.reach(State.BEGUN);
      left.get().complete(facts);
    }
    order(isStoreBehind, left);
    if (left.isPresent()) {
      left.get().end();
    }
  }

  private void order(boolean isStoreBehind, Optional<Arrival> left) throws IOException {
    State state = facts.state();
    if (remerging.isNeeded()) {
      if (state == State.BEGUN || isStoreBehind) {
        rebuild(left);
      }
      return;
    }
    if (state != State.INDEXED) {
      console.say("Indexing what %,d documents say …", facts.size());
      facts.reach(State.BEGUN);
      merger.index();
    }
    if (state == State.BEGUN || isStoreBehind) {
      rebuild(left);
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
    return KeptFacts.said(facts, name);
  }

  /** {@return whether the folder holds a document or row of that name} */
  boolean holds(String name) {
    return facts.text(name).isPresent();
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
    return apply(added, removed, Optional.empty());
  }

  /**
   * Brings an import in. If it fails the store holds what it did before.
   *
   * @param arrival is ended
   * @return what has been done
   * @throws Failure if the graphs are not as the shapes want them
   */
  Done apply(Arrival arrival) throws IOException {
    arrival.ready();
    List<Said> changed = arrival.changed(facts);
    Set<String> gone = arrival.gone(facts);
    Done done;
    if (changed.isEmpty() && gone.isEmpty()) {
      Optional<String> before = store.fingerprint();
      new Loader(store, count -> {}).with(arrival.imported(base)).load();
      before.ifPresent(store::recordFingerprint);
      done = new Done(0, Collections.emptySortedMap());
    } else {
      done = apply(changed, gone, Optional.of(arrival));
    }
    arrival.end();
    return done;
  }

  private CheckedLoad load(Optional<Arrival> arrival) {
    return new CheckedLoad(store, arrival.map(coming -> coming.imported(base)), base, console);
  }

  private Done apply(Collection<Said> added, Set<String> removed, Optional<Arrival> arrival)
      throws IOException {
    facts.reach(State.BEGUN);
    if (remerging.isNeeded()) {
      removed.forEach(facts::remove);
      added.forEach(said -> facts.put(said.facts(), said.text(), said.origin()));
      return new Done(facts.documents().size(), rebuild(arrival));
    }
    Change change = merger.apply(added, removed);
    Path patch = Files.createTempFile(folder, "change", ".nq");
    try {
      Set<String> cleared = graph.write(change, patch);
      SortedMap<String, String> moved = load(arrival).renew(patch, cleared);
      finish(State.INDEXED);
      return new Done(change.documents().size(), moved);
    } finally {
      Files.deleteIfExists(patch);
    }
  }

  /**
   * Makes the store hold what the facts say.
   *
   * @return from each IRI that is no more to that of what became of it
   */
  private SortedMap<String, String> rebuild(Optional<Arrival> arrival) throws IOException {
    Path file = Files.createTempFile(folder, "graph", ".nq");
    try {
      graph.write(file);
      SortedMap<String, String> moved = load(arrival).replace(file);
      finish(remerging.isNeeded() ? State.GATHERED : State.INDEXED);
      return moved;
    } finally {
      Files.deleteIfExists(file);
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
