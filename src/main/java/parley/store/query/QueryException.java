package parley.store.query;

/**
 * A question that cannot be put as it was asked: no such query, an unknown or missing parameter, a
 * value of the wrong kind, or something that would change data or call another server.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param message what was wrong with the question and what would be right
   */
  public QueryException(String message) {
    super(message);
  }
}
