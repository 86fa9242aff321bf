package parley.merge.log;

/**
 * A mention that was held against another one, and what came of it.
 *
 * @param report the mention that was to find its entity
 * @param with the mention of another document, or elsewhere in its own, that it was held against
 * @param weighing what spoke for and against their being one
 * @param verdict what came of it
 */
public record Pair(Mention report, Mention with, Weighing weighing, Verdict verdict) {

  /** What came of two mentions. */
  public enum Verdict {
    /** One: of all that it could be, it goes together with this best. */
    ALIKE(true),
    /** One: both say the same. */
    EQUAL(true),
    /** One: a person said so. */
    CORRECTED_TO_ONE(true),
    /** Two: they go together, but for what contradicts. */
    CONTRADICTED(false),
    /** Two: a second entity fits equally well. */
    FITS_TWO(false),
    /** Two: the document itself tells them apart. */
    TOLD_APART(false),
    /** Two: a person said so. */
    CORRECTED_TO_TWO(false);

    private final boolean one;

    Verdict(boolean one) {
      this.one = one;
    }

    /** {@return whether the two were taken for one} */
    public boolean isOne() {
      return one;
    }
  }
}
