package parley.web.reconcile;

import java.time.Duration;

/**
 * When an answer must be whole.
 *
 * @param end in nanoseconds of the machine's clock
 */
record Deadline(long end) {

  /** {@return the end of a time that begins now} */
  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos());
  }

  /**
   * Makes sure that there is time left.
   *
   * @throws OutOfTimeException if there is none
   */
  void check() {
    if (System.nanoTime() - end >= 0) {
      throw new OutOfTimeException();
    }
  }
}
