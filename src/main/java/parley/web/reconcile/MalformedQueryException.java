package parley.web.reconcile;

/** What a client sent is not what the specification asks for; the message says where and why. */
public final class MalformedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message where, and what is expected there
   */
  public MalformedQueryException(String message) {
    super(message);
  }

  /**
   * Says what is wrong.
   *
   * @param message where, and what is expected there
   * @param cause what found it
   */
  public MalformedQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
