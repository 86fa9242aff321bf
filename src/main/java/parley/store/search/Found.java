package parley.store.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param reading how the question was understood
 * @param respelt what was typed with the likeliest spellings; empty if it was taken as it is
 * @param counts how many things of each kind were found; kinds without any are left out
 * @param names entities, the best first
 * @param texts documents, the best first
 * @param query finds the same
 */
public record Found(
    Reading reading,
    String respelt,
    Map<ItemKind, Integer> counts,
    List<Hit> names,
    List<Hit> texts,
    Queries query) {

  /** How a question was understood. */
  public enum Reading {
    /** All found things have all words. */
    ALL,
    /** They have all words, or words that are spelt nearly the same, in any order. */
    NEARLY,
    /** They have some of the words. */
    SOME
  }

  /**
   * A thing that was found.
   *
   * @param iri of the thing
   * @param kind what it is
   * @param title its name
   * @param date when it was or appeared; empty if unknown
   * @param publisher who published it; empty if unknown
   * @param meetings how many meetings it has to do with
   */
  public record Hit(
      String iri, ItemKind kind, String title, String date, String publisher, int meetings) {}

  /** {@return how many things were found} */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
