package parley.merge.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import parley.extract.DocumentFacts;
import parley.merge.source.Origin;

/**
 * The facts of all documents of a collection, under the keys of their documents, and beside them
 * the indexes of merging. Facts are the truth; indexes can be made anew from them.
 *
 * <p>A base whose work was cut short says so ({@link #state}): then its facts are those of before
 * or after, document by document, and its indexes are to be made anew. Not safe for several threads
 * at a time.
 */
public final class FactBase implements AutoCloseable {
  private static final int CACHE_MEGABYTES = 128;
  private static final String STATE = "state";
  private static final String BASE = "base";
  private static final String UNDER = "under";
  private static final String GAP = "\n";
  private static final String FORMAT = "format";

  /** Another one whenever facts written before can no longer be read. */
  private static final String CURRENT = "4";

  /** Changes that wait in memory; with less, a page on disk is written again for each of them. */
  private static final int BUFFER_KILOBYTES = 32 << 10;

  /** With this many, a thousand documents of some length do not reach the disk at all. */
  private static final int TEMPORARY_BUFFER_KILOBYTES = 128 << 10;

  private final MVStore store;
  private final Optional<TemporaryFile> temporary;
  private final String place;
  private final MVMap<String, byte[]> facts;
  private final MVMap<String, String> texts;
  private final MVMap<String, String> origins;
  private final MVMap<String, String> state;
  private final Indexes indexes;

  private FactBase(MVStore store, Optional<Path> file, Optional<TemporaryFile> temporary) {
    this.store = store;
    this.temporary = temporary;
    // The name of a temporary file tells the user nothing.
    this.place =
        file.map(path -> temporary.isPresent() ? path.toAbsolutePath().getParent() : path)
            .map(Path::toString)
            .orElse("memory");
    this.facts = store.openMap("facts", Maps.bytes());
    this.texts = store.openMap("texts", Maps.texts());
    this.origins = store.openMap("origins", Maps.texts());
    this.state = store.openMap("state", Maps.texts());
    this.indexes =
        new Indexes(store, file.map(path -> path.resolveSibling(path.getFileName() + ".sorting")));
  }

  /**
   * Opens a base and creates it where it is missing.
   *
   * @param file where it lies
   * @return the base, to be closed by the caller
   * @throws FactBaseException if the file cannot be written, is no base, or is open elsewhere
   */
  public static FactBase open(Path file) {
    MVStore store = store(file, BUFFER_KILOBYTES);
    checkFormat(store, file);
    return new FactBase(store, Optional.of(file), Optional.empty());
  }

  /**
   * Opens an empty base in a file that is gone once it is closed.
   *
   * @param folder has room for it
   * @return the base, to be closed by the caller
   * @throws FactBaseException if no file can be created there
   */
  public static FactBase temporary(Path folder) {
    try {
      TemporaryFile file =
          new TemporaryFile(Files.createTempFile(folder, ".parley-facts-", ".part"));
      MVStore store = file.open(() -> store(file.path(), TEMPORARY_BUFFER_KILOBYTES));
      return new FactBase(store, Optional.of(file.path()), Optional.of(file));
    } catch (IOException e) {
      throw new FactBaseException(
          "cannot keep facts in %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static MVStore store(Path file, int buffer) {
    try {
      return new MVStore.Builder()
          .fileName(file.toAbsolutePath().toString())
          .cacheSize(CACHE_MEGABYTES)
          .autoCommitBufferSize(buffer)
          .compress()
          .autoCommitDisabled()
          .open();
    } catch (MVStoreException e) {
      throw new FactBaseException("cannot open the facts in %s: %s".formatted(file, reason(e)), e);
    }
  }

  private static void checkFormat(MVStore store, Path file) {
    boolean isOlder = store.hasMap(STATE) && !store.hasMap(FORMAT);
    MVMap<String, String> format = store.openMap(FORMAT, Maps.texts());
    if (isOlder || !CURRENT.equals(format.getOrDefault(FORMAT, CURRENT))) {
      store.closeImmediately();
      throw new FactBaseException(
          ("the facts in %s were written by another version of Parley. Fill another folder with"
                  + " \"parley up\", or use that version.")
              .formatted(file));
    }
    format.put(FORMAT, CURRENT);
  }

  /** {@return an empty base that lives in memory and vanishes when closed} */
  public static FactBase inMemory() {
    return new FactBase(new MVStore.Builder().open(), Optional.empty(), Optional.empty());
  }

  /**
   * Keeps what a document says, in the place of what a document of that name said.
   *
   * @param said all facts of the document
   * @param text what is written of it beside its facts, for whoever writes it again
   * @param origin where it is from
   * @throws FactBaseException if the disk is full
   */
  public void put(DocumentFacts said, String text, Origin origin) {
    run(
        () -> {
          facts.put(said.document(), FactCodec.encode(said));
          origins.put(
              said.document(), origin.publisher().orElse("") + GAP + origin.host().orElse(""));
          texts.put(said.document(), text);
        });
  }

  /**
   * Forgets a document.
   *
   * @param document its name
   */
  public void remove(String document) {
    facts.remove(document);
    texts.remove(document);
    origins.remove(document);
  }

  /**
   * {@return what a document says; empty if it is not here}
   *
   * @param document its name
   */
  public Optional<DocumentFacts> facts(String document) {
    return Optional.ofNullable(facts.get(document)).map(FactCodec::decode);
  }

  /**
   * {@return what was kept of a document beside its facts; empty if it is not here}
   *
   * @param document its name
   */
  public Optional<String> text(String document) {
    return Optional.ofNullable(texts.get(document));
  }

  /**
   * {@return where a document is from; nothing is known of one that is not here}
   *
   * @param document its name
   */
  public Origin origin(String document) {
    String[] parts = origins.getOrDefault(document, GAP).split(GAP, -1);
    return new Origin(known(parts[0]), known(parts[1]));
  }

  private static Optional<String> known(String part) {
    return Optional.of(part).filter(words -> !words.isEmpty());
  }

  /** {@return the names of all documents, sorted} */
  public List<String> documents() {
    List<String> names = new ArrayList<>();
    facts.keyIterator(null).forEachRemaining(names::add);
    return names;
  }

  /** {@return how many documents there are} */
  public long size() {
    return facts.sizeAsLong();
  }

  /** {@return what merging finds in it by} */
  public Indexes indexes() {
    return indexes;
  }

  /** {@return what the IRIs made from these facts start with; empty if none were made yet} */
  public Optional<String> base() {
    return Optional.ofNullable(state.get(BASE));
  }

  /**
   * Notes what the IRIs made from these facts start with.
   *
   * @param iri the base
   */
  public void keepBase(String iri) {
    state.put(BASE, iri);
  }

  /**
   * {@return under which corrections and registers the graph of these facts was made, as it was
   * noted; under none if nothing was}
   */
  public String under() {
    return state.getOrDefault(UNDER, " ");
  }

  /**
   * Notes under which corrections and registers the graph of these facts was made.
   *
   * @param digest tells them from others
   */
  public void keepUnder(String digest) {
    state.put(UNDER, digest);
  }

  /** How far the work on a base has come. */
  public enum State {
    /** Work on it was cut short. */
    BEGUN,
    /** Its facts are whole, its indexes are yet to be made. */
    GATHERED,
    /** Facts and indexes are whole. */
    INDEXED
  }

  /** {@return how far the last work on it has come; indexed if nothing was ever done} */
  public State state() {
    return State.valueOf(state.getOrDefault(STATE, State.INDEXED.name()));
  }

  /**
   * Notes how far the work has come, and keeps all that was done before.
   *
   * @param reached begun before anything is changed
   * @throws FactBaseException if the disk is full
   */
  public void reach(State reached) {
    run(
        () -> {
          state.put(STATE, reached.name());
          store.commit();
        });
  }

  /**
   * {@return what comes of work on the base}
   *
   * @param work reads from it and writes to it, by its indexes too
   * @param <T> what comes of it
   * @throws FactBaseException if the disk is full or fails; then nothing more can be done with the
   *     base but to close it
   */
  public <T> T get(Supplier<T> work) {
    try {
      return work.get();
    } catch (MVStoreException e) {
      throw failure(e);
    }
  }

  /**
   * Does work on the base.
   *
   * @param work see {@link #get}
   * @throws FactBaseException see {@link #get}
   */
  public void run(Runnable work) {
    get(
        () -> {
          work.run();
          return this;
        });
  }

  private FactBaseException failure(MVStoreException e) {
    return new FactBaseException(
        "the facts in %s cannot be kept: %s. Make room there and run it again."
            .formatted(place, reason(e)),
        e);
  }

  /** {@return what the machine said, which the store only wraps} */
  private static String reason(MVStoreException e) {
    return String.valueOf(
        e.getCause() instanceof IOException fault ? fault.getMessage() : e.getMessage());
  }

  /**
   * Keeps what was done and lets go of the file; of a temporary one nothing stays.
   *
   * @throws FactBaseException if the disk is full; then it holds what it did when {@link #reach}
   *     was called last
   */
  @Override
  public void close() {
    if (temporary.isPresent()) {
      store.closeImmediately();
      temporary.get().delete();
      return;
    }
    try {
      store.close();
    } catch (MVStoreException e) {
      throw failure(e);
    }
  }
}
