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

  /** {@return what is to be thrown where a file cannot be read for a reason that has no place} */
  static JoinException unreadable(String file, Exception cause) {
    return new JoinException(Spot.of(file), "it cannot be read: " + cause.getMessage(), cause);
  }
}
