package parley.store;

import java.nio.file.Path;

/** Files that several tests read. */
public final class Samples {
  /** A few meetings in the shape that conversion gives them, two sources in conflict among them. */
  public static final Path SAMPLE = Path.of("src/test/resources/queries/sample.nq");

  private Samples() {}
}
