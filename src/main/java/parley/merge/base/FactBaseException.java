package parley.merge.base;

import java.io.Serial;

/** The facts on disk cannot be read or written; the message says why. */
public final class FactBaseException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param message for the user
   */
  public FactBaseException(String message) {
    super(message);
  }

  /**
   * Creates one.
   *
   * @param message for the user
   * @param cause what happened
   */
  public FactBaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
