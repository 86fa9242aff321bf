package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import parley.web.traffic.Conduct;
import parley.web.traffic.Conduct.Log;
import parley.web.traffic.Limits;
import picocli.CommandLine.Option;

/** How a server is run: its limits, its log, and whom it believes. */
final class ConductOptions {
  private static final int LONGEST_SECONDS = 24 * 60 * 60;

  @Option(
      names = "--query-time",
      paramLabel = "SECONDS",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  private int seconds = (int) Limits.USUAL.time().toSeconds();

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description =
          "Rows or triples that an answer to a query may have; a longer one is refused, never cut; 0"
              + " for any number (default: ${DEFAULT-VALUE}).")
  private int rows = Limits.USUAL_ROWS;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description =
          "Queries that run at once; more wait for ten seconds, then are refused (default: twice the"
              + " processors, at least 4).")
  private int queries = Limits.USUAL_QUERIES;

  @Option(
      names = "--max-rate",
      paramLabel = "N",
      description =
          "Requests a second from one address, on average over ten seconds; programs of this machine"
              + " are not counted; 0 for any number (default: ${DEFAULT-VALUE}).")
  private int rate = Limits.USUAL_RATE;

  @Option(
      names = "--trust-proxy",
      description =
          "Believe X-Forwarded-For, -Host and -Proto, which a server in front must then set; else"
              + " they are ignored.")
  private boolean isBehindProxy;

  @Option(
      names = "--public-metrics",
      description = "Let everybody read /metrics, not only programs of this machine.")
  private boolean hasPublicMetrics;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Write a line of JSON for each request to the end of FILE, or to standard error for -"
              + " (default: none).")
  private String log = "";

  /**
   * {@return what was wished for}
   *
   * @throws Failure if a number is out of bounds, or the log cannot be written
   */
  Conduct conduct() {
    require("--query-time", seconds, 1, LONGEST_SECONDS);
    require("--max-rows", rows, 0, Integer.MAX_VALUE);
    require("--max-queries", queries, 1, 1000);
    require("--max-rate", rate, 0, 1_000_000);
    Limits limits = new Limits(Duration.ofSeconds(seconds), rows, queries, rate);
    return new Conduct(limits, isBehindProxy, hasPublicMetrics, log());
  }

  private static void require(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw Failure.usage(
          "%s must be from %d to %d, not %d.".formatted(option, least, most, value));
    }
  }

  private Log log() {
    if (log.isEmpty() || log.equals("-")) {
      return log.isEmpty() ? new Log.Nowhere() : new Log.StandardError();
    }
    Path file = Path.of(log).toAbsolutePath();
    if (Files.isDirectory(file)
        || !Files.isWritable(Files.exists(file) ? file : file.getParent())) {
      throw Failure.usage("--access-log: the file %s cannot be written.".formatted(log));
    }
    return new Log.ToFile(file);
  }
}
