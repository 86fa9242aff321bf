package parley.extract.frame;

import parley.extract.Evidence;

/** Turns evidence for one thing into evidence for what follows from it. */
final class Because {
  private Because() {}

  /** {@return the same words as evidence for something inferred by another rule, and why} */
  static Evidence add(Evidence evidence, String rule, String because) {
    return new Evidence(evidence.start(), evidence.end(), evidence.quote(), rule, because);
  }
}
