package parley.extract.frame;

import java.util.Optional;
import parley.document.Block;
import parley.extract.mention.TimeExpression;

/**
 * A time with the sentence that gives it.
 *
 * @param time as the words give it
 * @param isPast whether the sentence tells of the past
 * @param edge which day of a meeting of several days it is
 * @param isFormerPlan whether the meeting was to be then before it was put off
 * @param because why it is taken for that of the meeting, where the words do not say so
 * @param reading the sentence
 */
record Timed(
    TimeExpression time,
    boolean isPast,
    Timing.Edge edge,
    boolean isFormerPlan,
    Optional<String> because,
    SentenceReading reading) {

  /**
   * {@return a time that is taken for that of a meeting, though the words do not say so}
   *
   * @param time as the words give it
   * @param isPast whether the meeting is told of as past
   * @param because why it is taken for that
   * @param reading the sentence
   */
  static Timed assumed(
      TimeExpression time, boolean isPast, String because, SentenceReading reading) {
    return new Timed(time, isPast, Timing.Edge.UNKNOWN, false, Optional.of(because), reading);
  }

  /** {@return whether a headline gives it} */
  boolean isHeadline() {
    return reading.block().kind() == Block.Kind.HEADLINE;
  }

  Timed with(TimeExpression other) {
    return new Timed(other, isPast, edge, isFormerPlan, because, reading);
  }
}
