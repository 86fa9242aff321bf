package parley.web.traffic;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a server should be sent requests. Any thread may tell and ask. */
public final class Readiness {
  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

  private enum Phase {
    READY,
    PREPARING,
    STOPPING
  }

  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.READY);
  private final Runnable probe;

  /**
   * Begins ready.
   *
   * @param probe reads a little of the data; throws if they cannot be read
   */
  public Readiness(Runnable probe) {
    this.probe = probe;
  }

  /** Tells that work is done first without which answers would be slow. */
  public void preparing() {
    phase.compareAndSet(Phase.READY, Phase.PREPARING);
  }

  /** Tells that this work is done. */
  public void prepared() {
    phase.compareAndSet(Phase.PREPARING, Phase.READY);
  }

  /** Tells that the server ends; from this there is no way back. */
  public void stopping() {
    phase.set(Phase.STOPPING);
  }

  /** {@return why no requests should be sent, in words; empty if they should} */
  Optional<String> objection() {
    return switch (phase.get()) {
      case PREPARING -> Optional.of("The server is preparing its index.");
      case STOPPING -> Optional.of("The server is stopping.");
      case READY -> unreadable();
    };
  }

  private Optional<String> unreadable() {
    try {
      probe.run();
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.error("the data cannot be read", e);
      return Optional.of("The data cannot be read; the server's log says why.");
    }
  }
}
