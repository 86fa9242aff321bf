package parley;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import parley.rdf.ChangeWriter;
import parley.store.Loader;
import parley.store.QuadRelay;
import parley.store.Store;
import parley.store.check.Findings;
import parley.store.check.Validator;
import parley.store.moved.Moves;

/**
 * Loads a file that Parley wrote, and meanwhile checks it, which takes about as long; nothing is
 * changed unless it is as the shapes want it.
 *
 * @param store where the data go
 * @param imported comes in in the same transaction
 * @param base what all IRIs start with
 * @param console is told what is wrong
 */
record CheckedLoad(Store store, Optional<Loader.Import> imported, String base, Console console) {
  private static final int MOST_SHOWN = 20;

  /**
   * Loads it in the place of everything but the imports.
   *
   * @param file N-Quads
   * @return from each IRI that is no more to that of what became of it
   * @throws Failure if it is not as it should be
   */
  SortedMap<String, String> replace(Path file) {
    Moves moves = Moves.ofAll(file, ChangeWriter.movedGraph(base));
    load(
        moves,
        relay -> validator().check(file, moves, store, relay),
        (loader, relay) -> loader.load(relay, Loader.Mode.REPLACE));
    return moves.entities();
  }

  /**
   * Loads it in the place of some graphs and of what the default graph says of some subjects.
   *
   * @param file N-Quads
   * @param cleared IRIs of these graphs and subjects
   * @return from each IRI that is no more to that of what became of it
   * @throws Failure if its graphs are not as they should be
   */
  SortedMap<String, String> renew(Path file, Set<String> cleared) {
    Moves moves = Moves.ofSome(file, cleared, ChangeWriter.movedGraph(base));
    load(
        moves,
        relay -> validator().checkDocuments(file, moves, store, relay),
        (loader, relay) -> loader.renew(relay, cleared));
    return moves.entities();
  }

  private static Validator validator() {
    return new Validator(MOST_SHOWN, count -> {});
  }

  /**
   * The check sees the store as it was before, in a transaction beside that of the load, and so in
   * a thread of its own: whoever waits within a transaction must not be made to help. When this
   * returns both have ended, and the store may be closed. The check reads, and hands on what it has
   * read, since the load has more to do.
   */
  private void load(
      Moves moves, Function<QuadRelay, Findings> checking, BiConsumer<Loader, QuadRelay> loading) {
    try (ExecutorService beside = Executors.newSingleThreadExecutor();
        QuadRelay relay = new QuadRelay()) {
      CompletableFuture<Findings> findings =
          CompletableFuture.supplyAsync(() -> relayed(checking, relay), beside);
      Loader loader =
          new Loader(store, count -> {})
              .deriving(base)
              .checkedBy(() -> check(findings))
              .witnessedBy(moves.afterComparing());
      loading.accept(imported.map(loader::with).orElse(loader), relay);
    }
  }

  private static Findings relayed(Function<QuadRelay, Findings> checking, QuadRelay relay) {
    try {
      return checking.apply(relay);
    } catch (RuntimeException | Error e) {
      relay.breakOff(e);
      throw e;
    }
  }

  private void check(CompletableFuture<Findings> checking) {
    Findings findings;
    try {
      findings = checking.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
    if (!findings.conforms()) {
      findings.lines(base).forEach(line -> console.say("%s", line));
      throw Failure.machine(
          "the change of %s is not as it should be, so the store was left as it was; that is a"
                  .formatted(store.directory().map(Path::toString).orElse("the store"))
              + " defect in Parley.");
    }
  }
}
