package parley;

import picocli.CommandLine.Option;

/** Says how many documents are worked on at a time; the result is the same for any number. */
final class ThreadsOption {
  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to work on at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * {@return the number}
   *
   * @throws Failure if it is none to work with
   */
  int number() {
    if (threads < 1 || threads > MOST) {
      throw Failure.usage("--threads must be from 1 to %d, not %d.".formatted(MOST, threads));
    }
    return threads;
  }
}
