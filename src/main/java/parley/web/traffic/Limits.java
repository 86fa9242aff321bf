package parley.web.traffic;

import java.time.Duration;

/**
 * How much a server does for its clients.
 *
 * @param time how long a query may take, until its last row is sent; more than nothing
 * @param rows how many rows or triples an answer to a query may have; 0 for any number
 * @param queries how many queries run at once; at least 1
 * @param rate how many requests one client may send in a second, on average over ten seconds; 0 for
 *     any number
 */
public record Limits(Duration time, int rows, int queries, int rate) {
  /** How many queries run at once if nobody says otherwise: enough to keep the processors busy. */
  public static final int USUAL_QUERIES =
      Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  /** How many rows an answer may have if nobody says otherwise. */
  public static final int USUAL_ROWS = 1_000_000;

  /** How many requests a second a client may send if nobody says otherwise. */
  public static final int USUAL_RATE = 100;

  /** What holds if nobody says otherwise. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(30), USUAL_ROWS, USUAL_QUERIES, USUAL_RATE);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below its bound
   */
  public Limits {
    if (!time.isPositive() || rows < 0 || queries < 1 || rate < 0) {
      throw new IllegalArgumentException(
          "a limit is too low: time %s, rows %d, queries %d, rate %d"
              .formatted(time, rows, queries, rate));
    }
  }

  /**
   * {@return the same limits with another for time}
   *
   * @param other more than nothing
   */
  public Limits withTime(Duration other) {
    return new Limits(other, rows, queries, rate);
  }
}
