package parley.extract.weigh;

import parley.extract.weigh.Weights.Weight;

/**
 * How likely it is that a sentence tells of a meeting.
 *
 * @param held the share of such sentences that tell of one that took place, 0 to 1
 * @param announced the share that tell of one to come, 0 to 1
 */
public record Odds(double held, double announced) {

  /** {@return the odds for sums of weights, against 0 for a sentence that tells of none} */
  static Odds of(Weight sum) {
    double held = StrictMath.exp(sum.held());
    double announced = StrictMath.exp(sum.announced());
    double all = 1 + held + announced + StrictMath.exp(sum.off());
    return new Odds(held / all, announced / all);
  }

  /** {@return how likely it tells of a meeting at all, 0 to 1} */
  public double any() {
    return held + announced;
  }

  /** {@return whether the meeting, if any, is likelier one to come} */
  public boolean isAhead() {
    return announced > held;
  }
}
