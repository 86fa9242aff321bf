package parley.extract.rule;

/**
 * How far a rule came in a sentence in which it did not fire.
 *
 * @param rule the one that did not fire
 * @param matched how many pieces of its pattern were found
 * @param pieces how many it has
 * @param lacked the piece that was wanted where it stopped, as written in the grammar
 */
public record NearMiss(Rule rule, int matched, int pieces, String lacked) {

  /** {@return which share of the rule was found, 0 to 1} */
  public double share() {
    return pieces == 0 ? 0 : (double) matched / pieces;
  }
}
