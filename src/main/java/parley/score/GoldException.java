package parley.score;

import java.io.IOException;

/** A gold file that cannot be used; the message names the file, the place in it and the reason. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message file, place and reason, in a sentence
   */
  public GoldException(String message) {
    super(message);
  }

  /**
   * Creates the exception.
   *
   * @param message file, place and reason, in a sentence
   * @param cause what the parser said
   */
  public GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
