package parley.store.query;

/** A query that was stopped since its answer is too long; what it had written is incomplete. */
public final class TooManyRowsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param most how many rows or triples an answer may have
   */
  public TooManyRowsException(int most) {
    super(
        "The answer has more than %d rows or triples, and was not sent. Ask for fewer with LIMIT, and"
                .formatted(most)
            + " for the rest with OFFSET.");
  }
}
