package parley.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What tests ask of the messages that users read. */
public final class Messages {
  private Messages() {}

  /**
   * Fails unless a message names all that it should.
   *
   * @param failure whose message
   * @param parts what must stand in it
   */
  public static void assertNames(Throwable failure, String... parts) {
    String message = String.valueOf(failure.getMessage());
    for (String part : parts) {
      assertTrue(message.contains(part), () -> "no \"" + part + "\" in: " + message);
    }
  }
}
