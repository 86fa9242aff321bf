package parley.merge;

import parley.extract.Value;
import parley.extract.Value.Status;

/** The stages that a meeting passes through; what was planned gives way to what became of it. */
final class Stages {
  private Stages() {}

  /** {@return 0 for the last stage of all, more for each stage before} */
  static int reverseRank(Value value) {
    return value instanceof Status status ? reverseRank(status) : Integer.MAX_VALUE;
  }

  /** {@return whether one says that the meeting was held and the other that it was cancelled} */
  static boolean exclude(Value held, Value cancelled) {
    return held == Status.HELD && cancelled == Status.CANCELLED;
  }

  private static int reverseRank(Status status) {
    return switch (status) {
      case HELD -> 0;
      case CANCELLED -> 1;
      case POSTPONED -> 2;
      case REFUSED -> 3;
      case ANNOUNCED -> 4;
      case PROPOSED -> 5;
    };
  }
}
