package parley.merge.correction;

/** Corrections that cannot all hold. */
public final class ContradictionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Creates one.
   *
   * @param one one of the entries
   * @param other an entry that it contradicts
   * @param what what they contradict each other in
   */
  public ContradictionException(Entry one, Entry other, String what) {
    super(
        "%s: contradicts the correction at %s: %s. Take one of the two out."
            .formatted(one.place(), other.place(), what));
  }
}
