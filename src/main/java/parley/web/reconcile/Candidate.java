package parley.web.reconcile;

import java.util.List;

/**
 * An entity that may be meant.
 *
 * @param entry the entity
 * @param score 0 to 100, made of the features
 * @param match whether it is certain
 * @param features what the score is made of
 */
record Candidate(Entry entry, double score, boolean match, List<Feature> features) {

  /**
   * One thing that speaks for or against an entity.
   *
   * @param id unique among the features of a candidate
   * @param name for people
   * @param value 0 to 100
   */
  record Feature(String id, String name, double value) {}

  /** {@return the same candidate, said to be certain or not} */
  Candidate certain(boolean isCertain) {
    return new Candidate(entry, score, isCertain, features);
  }
}
