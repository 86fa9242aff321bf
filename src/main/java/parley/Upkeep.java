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
import parley.merge.correction.ContradictionException;
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
  private final Merging merging;
  private final Console console;
  private final FactBase facts;
  private final IncrementalMerger merger;
  private final UpkeepGraph graph;

  private Upkeep(Store store, Path folder, Merging merging, Console console, FactBase facts) {
    this.store = store;
    this.folder = folder;
    this.base = merging.base();
    this.merging = merging;
    this.console = console;
    this.facts = facts;
    this.merger = merging.of(facts);
    this.graph = new UpkeepGraph(facts, merger, merging, console);
  }

  /**
   * Opens a data folder and brings it in order if the last run was cut short.
   *
   * @param store the folder's store
   * @param folder the data folder
   * @param merging with what documents are merged
   * @param console is told how things go
   * @return it, to be closed by the caller before the store
   * @throws Failure if the folder was filled in a way that keeps no facts, or with another base
   */
  static Upkeep open(Store store, Path folder, Merging merging, Console console)
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
      Upkeep upkeep = new Upkeep(store, folder, merging, console, facts);
      upkeep.begin(isEmpty || store.fingerprint().isEmpty());
      return upkeep;
    } catch (ContradictionException e) {
      facts.close();
      throw Failure.usage(String.valueOf(e.getMessage()));
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
    boolean continues = merging.continues(facts);
    if (state != State.INDEXED || !continues) {
      console.say("Indexing what %,d documents say …", facts.size());
      facts.reach(State.BEGUN);
      merger.index();
    }
    if (state == State.BEGUN || isStoreBehind || !continues) {
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

  private Change change(Collection<Said> added, Set<String> removed) {
    try {
      return merger.apply(added, removed);
    } catch (ContradictionException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }

  private CheckedLoad load(Optional<Arrival> arrival) {
    return new CheckedLoad(store, arrival.map(coming -> coming.imported(base)), base, console);
  }

  private Done apply(Collection<Said> added, Set<String> removed, Optional<Arrival> arrival)
      throws IOException {
    facts.reach(State.BEGUN);
    Change change = change(added, removed);
    graph.tellUnmatched();
    Path patch = Files.createTempFile(folder, "change", ".nq");
    try {
      Set<String> cleared = graph.write(change, patch);
      SortedMap<String, String> moved = load(arrival).renew(patch, cleared);
      finish();
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
    facts.reach(State.BEGUN);
    Path file = Files.createTempFile(folder, "graph", ".nq");
    try {
      graph.write(file);
      graph.tellUnmatched();
      SortedMap<String, String> moved = load(arrival).replace(file);
      finish();
      return moved;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What "parley up" wrote beside the store is no longer what the store holds. */
  private void finish() throws IOException {
    Files.deleteIfExists(folder.resolve(Renewal.GRAPH));
    Files.deleteIfExists(folder.resolve(Renewal.REPORT));
    store.recordFingerprint(KEPT);
    facts.keepUnder(merging.under());
    facts.reach(State.INDEXED);
  }

  @Override
  public void close() {
    facts.close();
  }
}
