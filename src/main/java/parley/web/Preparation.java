package parley.web;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.web.reconcile.OutOfTimeException;
import parley.web.traffic.Metrics;
import parley.web.traffic.Readiness;

/**
 * What a server does in the background after its start, so that nobody has to wait for it later.
 */
final class Preparation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  private final Served served;
  private final Duration limit;
  private final Metrics metrics;
  private final Readiness readiness;
  private volatile Thread work = Thread.ofPlatform().unstarted(() -> {});

  Preparation(Served served, Duration limit, Metrics metrics, Readiness readiness) {
    this.served = served;
    this.limit = limit;
    this.metrics = metrics;
    this.readiness = readiness;
  }

  /** Begins the work. */
  void begin() {
    readiness.preparing();
    work = Thread.ofPlatform().daemon().name("index").start(this::prepare);
  }

  private void prepare() {
    try {
      served.data().read(served.pages()::facets);
      served.search().prepare();
      served.reconciliation().prepare(limit);
    } catch (CancellationException | OutOfTimeException e) {
      LOG.debug("the server was not prepared to the end", e);
    } finally {
      readiness.prepared();
    }
    metrics.quads(served.data().size());
    served.census().begin();
  }

  /** Lets work that is under way end soon. */
  void stop() {
    served.reconciliation().stop();
    served.search().stop();
  }

  /** Waits until the dataset is read no more; it may be closed then. */
  @Override
  public void close() {
    try {
      work.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    served.search().close();
    served.census().close();
  }
}
