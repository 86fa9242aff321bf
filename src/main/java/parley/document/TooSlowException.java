package parley.document;

import java.time.Duration;

/** Says that a document was given up since its {@link Deadline} passed. */
public final class TooSlowException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Creates one.
   *
   * @param time that was not enough
   */
  public TooSlowException(Duration time) {
    super("reading it takes more than %d s; split it".formatted(time.toSeconds()));
  }
}
