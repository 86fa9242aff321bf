package parley.score;

/**
 * A part of a whole, counted.
 *
 * @param part how many of them
 * @param whole how many there are
 */
public record Share(int part, int whole) {
  /** Nothing counted yet. */
  public static final Share NONE = new Share(0, 0);

  /**
   * Checks that the part is no larger than the whole.
   *
   * @throws IllegalArgumentException if it is
   */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /**
   * {@return both together}
   *
   * @param other another share of the same kind
   */
  public Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  @Override
  public String toString() {
    return part + " of " + whole;
  }
}
