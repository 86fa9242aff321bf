package parley.web.data;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.web.graph.Data;

/**
 * Counts the data once, in the background, and keeps the numbers: nothing changes them while a
 * server runs.
 */
public final class Census implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Census.class);

  private final Data data;
  private final Thread counting;
  private volatile Optional<Statistics> numbers = Optional.empty();
  private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

  private enum State {
    NEW,
    BEGUN,
    STOPPED
  }

  /**
   * Prepares a count.
   *
   * @param data what is counted
   */
  public Census(Data data) {
    this.data = data;
    this.counting = Thread.ofPlatform().daemon().name("census").unstarted(this::count);
  }

  /** Begins to count, unless that has been done. */
  public void begin() {
    if (state.compareAndSet(State.NEW, State.BEGUN)) {
      counting.start();
    }
  }

  private void count() {
    if (state.get() == State.STOPPED) {
      return;
    }
    try {
      numbers =
          Optional.of(
              data.read(() -> Counting.of(data.dataset(), () -> state.get() == State.STOPPED)));
    } catch (CancellationException e) {
      LOG.debug("the data were not counted to the end", e);
    } catch (RuntimeException e) {
      LOG.error("cannot count the data", e);
    }
  }

  /** {@return the numbers; empty until they are counted} */
  public Optional<Statistics> known() {
    return numbers;
  }

  /** {@return the numbers; empty while they are being counted, which this begins} */
  public Optional<Statistics> find() {
    begin();
    return numbers;
  }

  /** Stops counting; the data are not read any more afterwards. */
  @Override
  public void close() {
    state.set(State.STOPPED);
    try {
      counting.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
