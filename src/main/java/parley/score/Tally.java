package parley.score;

/**
 * How often a slot was filled rightly and wrongly.
 *
 * @param right values found that the gold has
 * @param wrong values found that the gold does not have
 * @param missed values of the gold that were not found
 */
public record Tally(int right, int wrong, int missed) {
  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /**
   * {@return both together}
   *
   * @param other another count of the same slot
   */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** {@return the share of values found that are right; 1 if none was found} */
  public double precision() {
    return share(right, wrong);
  }

  /** {@return the share of the gold's values that were found; 1 if the gold has none} */
  public double recall() {
    return share(right, missed);
  }

  /** {@return the harmonic mean of precision and recall; 1 if there was nothing to find or err} */
  public double f1() {
    return share(2 * right, wrong + missed);
  }

  private static double share(int good, int bad) {
    return good + bad == 0 ? 1 : (double) good / (good + bad);
  }
}
