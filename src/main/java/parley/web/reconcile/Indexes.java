package parley.web.reconcile;

import java.util.concurrent.CancellationException;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import parley.web.graph.Data;

/**
 * The index of what the dataset holds: made when it is first needed, and again when the dataset has
 * changed since. To be used inside {@link Data#read}, so that the index is of what the transaction
 * sees.
 */
final class Indexes {
  private final Data data;
  private final Schema schema;
  private final Officeholders holders;
  private final Object lock = new Object();
  private @Nullable Made made;
  private volatile boolean stopped;

  /** An index with the state of the dataset that it was made of. */
  private record Made(long state, Current current) {}

  /**
   * An index and what searches it.
   *
   * @param index the entities
   * @param matcher answers queries
   */
  record Current(Index index, Matcher matcher) {}

  Indexes(Data data, Schema schema, Officeholders holders) {
    this.data = data;
    this.schema = schema;
    this.holders = holders;
  }

  /** Leaves an index that is being made as it is. */
  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  /**
   * {@return the index}
   *
   * @throws CancellationException if it is {@linkplain #stop stopped} meanwhile
   */
  Current current() {
    long state = state();
    synchronized (lock) {
      if (made == null || made.state != state) {
        Index index = new Index(schema, new EntryReader(data, schema, () -> stopped).read());
        Matcher matcher = new Matcher(index, new Offices(holders, index));
        made = new Made(state, new Current(index, matcher));
      }
      return made.current;
    }
  }

  /** {@return a number that is another after each change; always 0 where nothing counts changes} */
  private long state() {
    if (!TDBInternal.isTDB2(data.dataset())) {
      return 0;
    }
    Transaction reading =
        TDBInternal.getDatasetGraphTDB(data.dataset()).getTxnSystem().getThreadTransaction();
    return reading == null ? 0 : reading.getDataVersion();
  }
}
