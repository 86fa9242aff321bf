package parley;

/** The command line. */
public final class Parley {
  private Parley() {}

  /**
   * Runs one command.
   *
   * @param arguments what the user typed after {@code parley}
   */
  public static void main(String[] arguments) {}
}
