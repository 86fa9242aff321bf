package parley;

import java.time.Duration;
import parley.document.Limits;
import picocli.CommandLine.Option;

/** Says how much of one document is read, whatever it claims to be. */
final class LimitsOption {
  private static final int MEGABYTE = 1_000_000;

  /** In megabytes: arrays of Java are no longer. */
  private static final int LARGEST = Integer.MAX_VALUE / MEGABYTE;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Megabytes of the largest document to read (default: ${DEFAULT-VALUE}).")
  private int size = Limits.USUAL.bytes() / MEGABYTE;

  @Option(
      names = "--max-line",
      paramLabel = "N",
      description = "Characters of the longest line to read (default: ${DEFAULT-VALUE}).")
  private int line = Limits.USUAL.line();

  @Option(
      names = "--max-unpacked",
      paramLabel = "MB",
      description = "Megabytes that an office file may unpack to (default: ${DEFAULT-VALUE}).")
  private int unpacked = (int) (Limits.USUAL.unpacked() / MEGABYTE);

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "Archives and mails within each other (default: ${DEFAULT-VALUE}).")
  private int depth = Limits.USUAL.depth();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description =
          "Seconds that reading one document may take, from bytes to facts (default:"
              + " ${DEFAULT-VALUE}).")
  private int seconds = (int) Limits.USUAL.time().toSeconds();

  /**
   * {@return the limits}
   *
   * @throws Failure if one is none to work with
   */
  Limits limits() {
    require("--max-size", size, LARGEST);
    require("--max-line", line, Integer.MAX_VALUE);
    require("--max-unpacked", unpacked, Integer.MAX_VALUE);
    require("--max-depth", depth, Integer.MAX_VALUE);
    require("--max-seconds", seconds, Integer.MAX_VALUE);
    return new Limits(
        size * MEGABYTE, line, (long) unpacked * MEGABYTE, depth, Duration.ofSeconds(seconds));
  }

  private static void require(String name, int number, int most) {
    if (number < 1 || number > most) {
      throw Failure.usage("%s must be from 1 to %d, not %d.".formatted(name, most, number));
    }
  }
}
