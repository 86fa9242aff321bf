package parley.store;

/**
 * The store cannot do what it was asked because of the machine it runs on or a server it talks to:
 * a folder in use, a full disk, a connection refused. The message names the folder or address and
 * says what to do; the data are as they were before the call.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates one without a deeper cause.
   *
   * @param message what failed, where, and what to do about it
   */
  public StoreException(String message) {
    super(message);
  }

  /**
   * Creates one that keeps its cause.
   *
   * @param message what failed, where, and what to do about it
   * @param cause the failure underneath
   */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
