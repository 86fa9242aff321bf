package parley.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index of a dataset that is open for readers. It is brought in line with the data in
 * the background, by {@link #prepare} or when somebody searches first, and again when the dataset
 * has changed since; meanwhile there is none, so that nothing is found that is no more.
 */
public final class Search implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Search.class);

  /** Kept here, since a logger that nobody holds forgets what it was told. */
  private static final java.util.logging.Logger LUCENE =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  static {
    // It advises all users to have a newer Lucene for vectors, which are not used here.
    LUCENE.setLevel(Level.SEVERE);
  }

  private final DatasetGraph dataset;
  private final Kind kind;
  private final List<DirectoryReader> readers = new ArrayList<>();
  private volatile @Nullable IndexFolder folder;
  private @Nullable CompletableFuture<SearchIndex> making;
  private long makingOf;
  private volatile boolean stopped;

  /**
   * Which index it is.
   *
   * @param base what the IRIs of the data start with
   * @param edition of the data when they are opened; equal only for equal data
   * @param program that reads them; equal only for programs that do so in the same way
   * @param folder where to keep it; empty for memory
   */
  public record Kind(String base, String edition, String program, Optional<Path> folder) {}

  /**
   * Prepares the search of a dataset; nothing is read yet.
   *
   * @param dataset stays open until this is closed, and with the caller
   * @param kind which index it is
   */
  public Search(DatasetGraph dataset, Kind kind) {
    this.dataset = dataset;
    this.kind = kind;
  }

  /** Makes the index, or brings it in line with the data; ends when that is done or failed. */
  public void prepare() {
    try {
      making().join().find(new Question(Wanted.of("meeting"), Optional.empty(), 1));
    } catch (CancellationException | CompletionException e) {
      LOG.debug("the search index was not made", e);
    }
  }

  /**
   * {@return the index; empty if it is still being made after some time, or cannot be made}
   *
   * @param patience how long to wait for it
   */
  public Optional<SearchIndex> current(Duration patience) {
    try {
      return Optional.of(making().get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private CompletableFuture<SearchIndex> making() {
    long state = Txn.calculateRead(dataset, this::state);
    synchronized (readers) {
      CompletableFuture<SearchIndex> known = making;
      if (known != null && (makingOf == state || !known.isDone())) {
        return known;
      }
      CompletableFuture<SearchIndex> begun = new CompletableFuture<>();
      boolean isFirst = known == null;
      makingOf = state;
      making = begun;
      Thread.ofPlatform().daemon().name("search").start(() -> make(begun, isFirst));
      return begun;
    }
  }

  private void make(CompletableFuture<SearchIndex> result, boolean isFirst) {
    try {
      result.complete(Txn.calculateRead(dataset, () -> made(isFirst ? kind.edition() : "")));
    } catch (CancellationException e) {
      result.completeExceptionally(e);
    } catch (RuntimeException e) {
      LOG.error("the search index cannot be made", e);
      result.completeExceptionally(e);
    }
  }

  private SearchIndex made(String edition) {
    try {
      DirectoryReader reader = updated(edition);
      synchronized (readers) {
        readers.add(reader);
      }
      return new SearchIndex(reader, kind.base());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DirectoryReader updated(String edition) throws IOException {
    try {
      return updated(place(), edition);
    } catch (IOException | UncheckedIOException e) {
      if (place().isTemporary() || kind.folder().isEmpty()) {
        throw e;
      }
      LOG.warn(
          "the search index cannot be kept in {} ({}); it is made in a temporary folder, and anew at"
              + " each start until there is room and leave to write there",
          kind.folder().get(),
          e.getMessage());
      place().close();
      folder = IndexFolder.temporary();
      return updated(place(), edition);
    }
  }

  private DirectoryReader updated(IndexFolder place, String edition) throws IOException {
    return new Updating(place.directory(), edition, kind.program(), () -> stopped)
        .run(new ItemReader(dataset, kind.base()));
  }

  /** Used by the thread that makes the index, of which there is one at a time. */
  private IndexFolder place() throws IOException {
    IndexFolder place = folder;
    if (place == null) {
      place = IndexFolder.of(kind.folder());
      folder = place;
    }
    return place;
  }

  /** {@return a number that is another after each change; always 0 where nothing counts changes} */
  private long state() {
    if (!TDBInternal.isTDB2(dataset)) {
      return 0;
    }
    Transaction reading =
        TDBInternal.getDatasetGraphTDB(dataset).getTxnSystem().getThreadTransaction();
    return reading == null ? 0 : reading.getDataVersion();
  }

  /** Leaves an index that is being made as it is. */
  public void stop() {
    stopped = true;
  }

  /** Stops, and waits until the dataset is read no more. Nobody may search any longer. */
  @Override
  public void close() {
    stop();
    CompletableFuture<SearchIndex> last;
    synchronized (readers) {
      last = making;
    }
    if (last != null) {
      last.handle((index, failure) -> index).join();
    }
    synchronized (readers) {
      try {
        for (DirectoryReader reader : readers) {
          reader.close();
        }
        if (folder != null) {
          folder.close();
          folder = null;
        }
      } catch (IOException e) {
        LOG.warn("the search index was not closed", e);
      }
    }
  }
}
