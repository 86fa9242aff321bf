package parley;

/**
 * Why a command cannot go on, said to the user: what is wrong and where, then what to do.
 *
 * <p>Ends the program with the exit code of its kind and without a stack trace.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Whose turn it is to do something, as an exit code. */
  enum Kind {
    /** The machine does not do what was asked of it. */
    MACHINE(1),
    /** The command line asks for something that does not exist. */
    USAGE(2);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** {@return the exit code of the program} */
    int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;

  private Failure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /**
   * {@return a failure of the machine: a full disk, a port in use, a locked store}
   *
   * @param message what is wrong and what to do
   * @param cause what the machine said
   */
  static Failure machine(String message, Throwable cause) {
    Failure failure = new Failure(Kind.MACHINE, message);
    failure.initCause(cause);
    return failure;
  }

  /**
   * {@return a failure of the machine that no exception told of}
   *
   * @param message what is wrong and what to do
   */
  static Failure machine(String message) {
    return new Failure(Kind.MACHINE, message);
  }

  /**
   * {@return a wrong command line}
   *
   * @param message what is wrong and what to do
   */
  static Failure usage(String message) {
    return new Failure(Kind.USAGE, message);
  }

  /** {@return with what the program ends} */
  Kind kind() {
    return kind;
  }
}
