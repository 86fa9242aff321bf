package parley.extract.frame;

import parley.document.Block;
import parley.extract.mention.TimeExpression;

/**
 * A time with the sentence that gives it.
 *
 * @param time as the words give it
 * @param isPast whether the sentence tells of the past
 * @param edge which day of a meeting of several days it is
 * @param isFormerPlan whether the meeting was to be then before it was put off
 * @param reading the sentence
 */
record Timed(
    TimeExpression time,
    boolean isPast,
    Timing.Edge edge,
    boolean isFormerPlan,
    SentenceReading reading) {

  /** {@return whether a headline gives it} */
  boolean isHeadline() {
    return reading.block().kind() == Block.Kind.HEADLINE;
  }

  Timed with(TimeExpression other) {
    return new Timed(other, isPast, edge, isFormerPlan, reading);
  }
}
