package parley.web.traffic;

import java.nio.file.Path;

/**
 * How a server is run, beside what it serves.
 *
 * @param limits how much it does for its clients
 * @param isBehindProxy whether a server in front passes requests on and tells of the clients in
 *     {@code X-Forwarded-For}, {@code -Host} and {@code -Proto}; else these headers are not looked
 *     at, since any client can send them
 * @param hasPublicMetrics whether {@code /metrics} answers others than programs of this machine
 * @param log where requests are logged
 */
public record Conduct(Limits limits, boolean isBehindProxy, boolean hasPublicMetrics, Log log) {
  /** What holds if nobody says otherwise. */
  public static final Conduct USUAL = new Conduct(Limits.USUAL, false, false, new Log.Nowhere());

  /** Whether and where requests are logged. */
  public sealed interface Log {
    /** Requests are not logged. */
    record Nowhere() implements Log {}

    /** They are logged to standard error. */
    record StandardError() implements Log {}

    /**
     * They are logged to the end of a file.
     *
     * @param file made if it is missing
     */
    record ToFile(Path file) implements Log {}
  }

  /**
   * {@return the same with other limits}
   *
   * @param others the limits
   */
  public Conduct with(Limits others) {
    return new Conduct(others, isBehindProxy, hasPublicMetrics, log);
  }
}
