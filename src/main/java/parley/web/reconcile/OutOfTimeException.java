package parley.web.reconcile;

/** The time for an answer is over before it is whole. */
public final class OutOfTimeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutOfTimeException() {
    super("the answer took too long");
  }
}
