package parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Hands quads from the thread that reads them to one that writes them, so that a file is parsed
 * once where two threads have to see it. Quads come out in the order in which they went in.
 *
 * <p>Holds {@value #MOST_WAITING} batches of {@value #BATCH} quads; the reader waits while they are
 * full. Whoever ends early must say so, lest the other waits for ever: the reader by {@link
 * #breakOff}, the writer by {@link #close}.
 */
public final class QuadRelay implements AutoCloseable {
  private static final int BATCH = 1_000;
  private static final int MOST_WAITING = 32;

  private final BlockingQueue<Part> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile boolean isClosed;

  /** Creates one that nothing has passed. */
  public QuadRelay() {}

  /** What is handed over. */
  private sealed interface Part {
    /** Quads that follow those before. */
    record Batch(List<Quad> quads) implements Part {}

    /** There are no more. */
    record End() implements Part {}

    /** The reader has failed. */
    record Failure(Throwable cause) implements Part {}
  }

  /** {@return what the reader gives its quads to; its {@code finish} is the end of them} */
  public StreamRDF sink() {
    return new StreamRDFBase() {
      private List<Quad> batch = new ArrayList<>(BATCH);

      @Override
      public void quad(Quad quad) {
        batch.add(quad);
        if (batch.size() == BATCH) {
          pass(new Part.Batch(batch));
          batch = new ArrayList<>(BATCH);
        }
      }

      @Override
      public void finish() {
        pass(new Part.Batch(batch));
        pass(new Part.End());
      }

      private void pass(Part part) {
        if (!hand(part)) {
          throw new CancellationException("the writer of these quads has stopped");
        }
      }
    };
  }

  /**
   * Tells the writer that no more will come, and why.
   *
   * @param cause what the writer will throw
   */
  public void breakOff(Throwable cause) {
    hand(new Part.Failure(cause));
  }

  /**
   * Passes on all quads, as they come.
   *
   * @param target receives one {@code start … finish}, without {@code finish} if this throws
   * @throws RuntimeException what the reader has failed with
   */
  public void drainTo(StreamRDF target) {
    target.start();
    while (true) {
      switch (take()) {
        case Part.Batch(List<Quad> quads) -> quads.forEach(target::quad);
        case Part.End() -> {
          target.finish();
          return;
        }
        case Part.Failure(Throwable cause) ->
            throw cause instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(cause);
      }
    }
  }

  /** Tells the reader that nobody takes quads any more; what it still hands over makes it stop. */
  @Override
  public void close() {
    isClosed = true;
    waiting.clear();
  }

  /** Returns whether anybody takes it. */
  private boolean hand(Part part) {
    try {
      waiting.put(part);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    }
    if (isClosed) {
      // What was put after the queue had been emptied must not fill it.
      waiting.clear();
    }
    return !isClosed;
  }

  private Part take() {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    }
  }

  private static CancellationException interrupted(InterruptedException cause) {
    CancellationException stopped = new CancellationException("interrupted between two threads");
    stopped.initCause(cause);
    return stopped;
  }
}
