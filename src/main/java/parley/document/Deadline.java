package parley.document;

import java.time.Duration;

/**
 * When to give up a document: no text, however hostile, may hold up a run.
 *
 * <p>Whoever works through a document asks before each sentence, which costs less than reading one
 * word of it.
 */
public final class Deadline {

  /** A deadline that never passes. */
  public static final Deadline NONE = new Deadline(Duration.ofNanos(Long.MAX_VALUE));

  private final long start = System.nanoTime();
  private final Duration time;

  private Deadline(Duration time) {
    this.time = time;
  }

  /**
   * {@return a deadline some time from now}
   *
   * @param time how long, at most 292 years
   */
  public static Deadline in(Duration time) {
    return new Deadline(time);
  }

  /**
   * Does nothing until the deadline has passed.
   *
   * @throws TooSlowException if it has
   */
  public void check() {
    if (System.nanoTime() - start > time.toNanos()) {
      throw new TooSlowException(time);
    }
  }
}
