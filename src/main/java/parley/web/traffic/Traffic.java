package parley.web.traffic;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/** Counts what happens to queries, for the metrics. Any thread may tell and ask. */
public final class Traffic {
  private final AtomicInteger running = new AtomicInteger();
  private final LongAdder refused = new LongAdder();
  private final LongAdder timedOut = new LongAdder();
  private final LongAdder tooLong = new LongAdder();
  private volatile IntSupplier waiting = () -> 0;

  /** Begins with nothing counted. */
  public Traffic() {}

  void begun() {
    running.incrementAndGet();
  }

  void ended() {
    running.decrementAndGet();
  }

  void refused() {
    refused.increment();
  }

  void countWaiting(IntSupplier number) {
    waiting = number;
  }

  /** Tells that a query was stopped since its time was over. */
  public void timedOut() {
    timedOut.increment();
  }

  /** Tells that a query was stopped since its answer had too many rows. */
  public void tooLong() {
    tooLong.increment();
  }

  int running() {
    return running.get();
  }

  int waiting() {
    return waiting.getAsInt();
  }

  long refusals() {
    return refused.sum();
  }

  long timeouts() {
    return timedOut.sum();
  }

  long tooLongAnswers() {
    return tooLong.sum();
  }
}
