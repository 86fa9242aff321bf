package parley.web.reconcile;

/**
 * A candidate with what decides whether it is certain.
 *
 * @param candidate the candidate, not yet said to be certain
 * @param likeness how like its name is, or how well it agrees where no name is asked for; 0 to 1
 * @param isSure whether nothing speaks against it; another candidate may still be as good
 * @param isIdentified whether the query has its identifier
 */
record Scored(Candidate candidate, double likeness, boolean isSure, boolean isIdentified) {
  /** Less is lost by rounding than is missing from the same name. */
  private static final double EXACT = 0.999;

  /** {@return whether the name is the very name} */
  boolean isExact() {
    return likeness >= EXACT;
  }
}
