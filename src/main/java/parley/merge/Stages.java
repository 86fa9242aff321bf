package parley.merge;

import parley.extract.Value;
import parley.extract.Value.Status;

/** The stages that a meeting passes through; what was planned gives way to what became of it. */
final class Stages {
  private Stages() {}

  /** {@return the stage that a status is; stages compare the last first} */
  static Status of(Value value) {
    if (value instanceof Status status) {
      return status;
    }
    throw new IllegalArgumentException("no status: " + value);
  }

  /** {@return whether one says that the meeting was held and the other that it was cancelled} */
  static boolean exclude(Value held, Value cancelled) {
    return held == Status.HELD && cancelled == Status.CANCELLED;
  }
}
