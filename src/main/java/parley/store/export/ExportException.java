package parley.store.export;

/**
 * An export that cannot be made as it was asked for: no such format, a store without data, a place
 * that holds something else. Nothing was written.
 */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param message what is wrong and what would be right
   */
  public ExportException(String message) {
    super(message);
  }
}
