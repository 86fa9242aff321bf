package parley.join;

/** A file or mapping that cannot be read, with the place and the reason. */
public final class JoinException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Creates one.
   *
   * @param spot where
   * @param what what is wrong there and what to do, as a sentence or two without the first capital
   */
  public JoinException(Spot spot, String what) {
    super(spot + ": " + what);
  }

  /**
   * Creates one that something else caused.
   *
   * @param spot where
   * @param what what is wrong there
   * @param cause what was thrown
   */
  public JoinException(Spot spot, String what, Throwable cause) {
    super(spot + ": " + what, cause);
  }
}
