package parley;

import java.util.Map;
import java.util.SortedMap;

/** Tells the user which IRIs have given way to others. */
final class Moved {
  private static final int MOST_TOLD = 20;

  private Moved() {}

  /**
   * Tells of the first moves, and how many more there are.
   *
   * @param moved from IRIs that are no more to those that have taken their place
   * @param base what all of them start with, which is left out
   * @param console is told
   */
  static void tell(SortedMap<String, String> moved, String base, Console console) {
    moved.entrySet().stream()
        .limit(MOST_TOLD)
        .forEach(move -> console.say("%s", inWords(move, base)));
    if (moved.size() > MOST_TOLD) {
      console.say("and %,d more IRIs lead to others now", moved.size() - MOST_TOLD);
    }
  }

  private static String inWords(Map.Entry<String, String> move, String base) {
    return "%s is now %s".formatted(path(move.getKey(), base), path(move.getValue(), base));
  }

  private static String path(String iri, String base) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
