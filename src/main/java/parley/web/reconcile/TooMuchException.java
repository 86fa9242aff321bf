package parley.web.reconcile;

/** A client asks for more at once than is answered; the message names the limit. */
public final class TooMuchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is too much.
   *
   * @param message names the limit
   */
  public TooMuchException(String message) {
    super(message);
  }
}
