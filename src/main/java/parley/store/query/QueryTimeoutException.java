package parley.store.query;

import java.time.Duration;

/** A query that was stopped since it took too long; what it had written by then is incomplete. */
public final class QueryTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param limit the time it was given
   * @param cause the signal that stopped it
   */
  public QueryTimeoutException(Duration limit, Throwable cause) {
    super(
        "the query took longer than %s s and was stopped; its answer is incomplete"
            .formatted(limit.toMillis() / 1000.0),
        cause);
  }
}
