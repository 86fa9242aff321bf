package parley.merge.log;

/** What a conclusion from several documents rests on. */
public enum Inference {
  /** The rounds of a series have consecutive numbers. */
  CONSECUTIVE_ROUNDS,
  /** No meeting of the series is known between the two, and no number of a round contradicts. */
  NEXT_IN_SERIES,
  /** The same round was postponed and took or takes place later. */
  SAME_ROUND_LATER,
  /** It is the first meeting of the series after the one that was postponed. */
  FIRST_AFTER_POSTPONEMENT
}
