package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import parley.store.derived.Derived;

/**
 * A TDB2 dataset in a data folder, held by one process at a time, or one in memory.
 *
 * <p>The folder holds {@code lock} (the process that has it open), {@code store/} (the TDB2
 * database) and {@code fingerprint} (what the database was built from; see {@link #fingerprint}).
 * Nothing else in it is touched.
 *
 * <p>All access goes through transactions of {@link #dataset}. TDB2 reads terms lazily: copy what a
 * query found before its transaction ends.
 */
public final class Store implements AutoCloseable {
  private static final int FEW_TERMS = 10_000;

  private final DatasetGraph dataset;
  private final Optional<Folder> folder;

  private record Folder(Path path, DirectoryLock lock, Fingerprint fingerprint) {}

  private Store(DatasetGraph dataset, Optional<Folder> folder) {
    this.dataset = dataset;
    this.folder = folder;
  }

  /**
   * Opens the store of a data folder and creates both where they are missing.
   *
   * @param directory the data folder
   * @return the store; to be closed by the caller
   * @throws StoreException if another process has it open or the folder cannot be written; the
   *     message names the folder and, where known, the process
   */
  public static Store open(Path directory) {
    return open(directory, StoreParams.getDftStoreParams());
  }

  /**
   * Opens the store of a data folder for a reading that goes through much of it once, so that few
   * terms are worth being kept: memory does not grow with what has been read.
   *
   * @param directory the data folder
   * @return the store; to be closed by the caller
   * @throws StoreException as from {@link #open}
   */
  public static Store openForOnePass(Path directory) {
    StoreParams few =
        StoreParams.builder("one pass")
            .nodeId2NodeCacheSize(FEW_TERMS)
            .node2NodeIdCacheSize(FEW_TERMS)
            .build();
    return open(directory, few);
  }

  private static Store open(Path directory, StoreParams parameters) {
    Path path = createdDirectory(directory);
    DirectoryLock lock = DirectoryLock.take(path.resolve("lock"));
    try {
      DatasetGraph dataset = connect(createdDirectory(path.resolve("store")), parameters);
      return new Store(dataset, Optional.of(new Folder(path, lock, Fingerprint.in(path))));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** {@return an empty store that lives in memory, is of the same kind and vanishes when closed} */
  public static Store inMemory() {
    return new Store(DatabaseMgr.createDatasetGraph(), Optional.empty());
  }

  private static Path createdDirectory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException(
          "cannot create the folder %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static DatasetGraph connect(Path path, StoreParams parameters) {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(path), parameters);
    } catch (DBOpEnvException | RuntimeIOException | TDBException e) {
      throw new StoreException(
          "cannot open the database in %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  /** {@return the dataset; the default graph is what is believed, named graphs are the sources} */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** {@return whether it holds nothing} */
  public boolean isEmpty() {
    return read(dataset::isEmpty);
  }

  /** {@return the data folder; empty for a store in memory} */
  public Optional<Path> directory() {
    return folder.map(Folder::path);
  }

  /**
   * {@return what the store was built from, as last recorded; empty if unknown, if a load has begun
   * since and its caller has not recorded it, or if the store is in memory}
   */
  public Optional<String> fingerprint() {
    return folder.flatMap(f -> f.fingerprint().read());
  }

  /**
   * {@return which state of the data this is: by what it was built from, where that is recorded, so
   * that it is the same on every machine, and else by the files of the database}
   */
  public Edition edition() {
    return folder
        .map(
            f -> {
              Edition files = Edition.ofFiles(f.path().resolve("store"));
              return f.fingerprint()
                  .read()
                  .map(digest -> Edition.of(List.of(digest), files.since()))
                  .orElse(files);
            })
        .orElseGet(Edition::unseen);
  }

  /**
   * Records what the store has been built from, after the load that did so. Every load forgets the
   * record before it changes anything, so that a record never outlives the data it describes. In
   * memory this does nothing.
   *
   * @param digest any single line that is equal whenever the load would give the same data
   * @throws StoreException if it cannot be written; then none is recorded
   */
  public void recordFingerprint(String digest) {
    folder.ifPresent(f -> f.fingerprint().write(digest));
  }

  /**
   * {@return the answer of a reading, made in one read transaction}
   *
   * @param <T> what is read; nothing in it may refer back to the dataset
   * @param reading uses {@link #dataset}
   */
  public <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(dataset, reading);
  }

  /**
   * {@return how many meetings of an import are linked with meetings of documents}
   *
   * @param graph IRI of the import
   */
  public long links(String graph) {
    return read(() -> MeetingLinks.count(dataset, NodeFactory.createURI(graph)));
  }

  /**
   * {@return how many meetings the rows of an import tell of that others tell of too}
   *
   * @param graph IRI of the import
   */
  public long shared(String graph) {
    return read(() -> Imports.shared(dataset, NodeFactory.createURI(graph)));
  }

  /**
   * {@return whether all its named graphs are imports, if it has any, so that it has no document}
   */
  public boolean holdsOnlyImports() {
    return read(
        () -> Set.copyOf(Imports.of(dataset)).containsAll(Iter.toSet(dataset.listGraphNodes())));
  }

  /**
   * {@return whether it has no meetings or knows what follows from them for lists}
   *
   * @param base what the IRIs of the data start with
   */
  public boolean isDerived(String base) {
    return read(() -> new Derived(dataset, base).isThere());
  }

  /** {@return the IRIs of all imports, sorted} */
  public List<String> imports() {
    return read(() -> Imports.of(dataset).stream().map(Node::getURI).toList());
  }

  /** Runs a change in one write transaction: all of it is kept, or, if it throws, none. */
  void write(Runnable change) {
    folder.ifPresent(f -> f.fingerprint().forget());
    try {
      Txn.executeWrite(dataset, change);
    } catch (JenaException | RuntimeIOException e) {
      throw unwritten(e);
    } catch (InternalError e) {
      // What the JVM makes of a full disk under a memory-mapped file, which TDB2 uses.
      throw unwritten(e);
    }
  }

  private StoreException unwritten(Throwable cause) {
    String place = folder.map(f -> " in " + f.path()).orElse("");
    return new StoreException(
        "cannot write the database%s; is the disk full? Nothing was changed (%s)"
            .formatted(place, cause.getMessage()),
        cause);
  }

  /** Closes the database and lets other processes have the folder. No transaction may be open. */
  @Override
  public void close() {
    if (folder.isEmpty()) {
      dataset.close();
      return;
    }
    try {
      TDBInternal.expel(dataset);
    } finally {
      folder.get().lock().close();
    }
  }
}
