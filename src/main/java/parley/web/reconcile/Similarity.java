package parley.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Tells how likely two spellings mean one name, from 0 (nothing in common) to 1 (the same words).
 *
 * <p>Each word of one is paired with the word of the other that is most like it: the same, with a
 * typing error or two, or an initial of it. Rare words count more than frequent ones, and words
 * that are asked for more than those that the name has besides. Names in another order lose a
 * little.
 */
final class Similarity {
  private static final double ASKED = 0.7;
  private static final double OTHER_ORDER = 0.98;
  private static final double INITIAL = 0.7;
  private static final double BEGINNING = 0.8;
  private static final int LONG = 8;
  private static final int SHORTEST_WITH_ERROR = 4;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_WORDS = 60;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private final ToDoubleFunction<String> weight;

  /**
   * Prepares to compare.
   *
   * @param weight how much a word tells, more than 0
   */
  Similarity(ToDoubleFunction<String> weight) {
    this.weight = weight;
  }

  private record Pair(int asked, int found, double likeness) {}

  /**
   * {@return the likeness of two names}
   *
   * @param asked what somebody looks for
   * @param found what an entity is called
   */
  double of(Name asked, Name found) {
    if (asked.isSame(found)) {
      return 1;
    }
    List<String> left = asked.words();
    List<String> right = found.words();
    if (left.size() > MOST_WORDS || right.size() > MOST_WORDS || !asked.isComparable()) {
      return 0;
    }
    List<Pair> pairs = pairs(left, right);
    if (pairs.isEmpty()) {
      return 0;
    }
    double shared = 0;
    double unasked = right.stream().mapToDouble(weight).sum();
    double unfound = left.stream().mapToDouble(weight).sum();
    for (Pair pair : pairs) {
      double tells = weight.applyAsDouble(right.get(pair.found));
      // A misspelt word is rare only because it is misspelt.
      unfound += tells - weight.applyAsDouble(left.get(pair.asked));
      shared += tells * pair.likeness;
    }
    double likeness = ASKED * shared / unfound + (1 - ASKED) * shared / unasked;
    return isInOrder(pairs) || asked.text().indexOf(',') >= 0 ? likeness : likeness * OTHER_ORDER;
  }

  private static List<Pair> pairs(List<String> left, List<String> right) {
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double likeness = ofWords(left.get(i), right.get(j));
        if (likeness > 0) {
          possible.add(new Pair(i, j, likeness));
        }
      }
    }
    possible.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness));
    boolean[] isTakenLeft = new boolean[left.size()];
    boolean[] isTakenRight = new boolean[right.size()];
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : possible) {
      if (!isTakenLeft[pair.asked] && !isTakenRight[pair.found]) {
        isTakenLeft[pair.asked] = true;
        isTakenRight[pair.found] = true;
        chosen.add(pair);
      }
    }
    chosen.sort(Comparator.comparingInt(Pair::asked));
    return chosen;
  }

  private static boolean isInOrder(List<Pair> pairs) {
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).found < pairs.get(i - 1).found) {
        return false;
      }
    }
    return true;
  }

  /** {@return how many typing errors a word may have} */
  static int errors(String word) {
    if (word.length() < SHORTEST_WITH_ERROR) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }

  private static double ofWords(String asked, String found) {
    if (asked.equals(found)) {
      return 1;
    }
    String shorter = asked.length() < found.length() ? asked : found;
    String longer = asked.length() < found.length() ? found : asked;
    if (longer.startsWith(shorter)) {
      if (shorter.length() == 1 && Character.isLetter(shorter.charAt(0))) {
        return INITIAL;
      }
      if (shorter.length() >= SHORTEST_BEGINNING) {
        return Math.max(BEGINNING, 1 - (longer.length() - shorter.length()) / (double) LONG);
      }
    }
    int most = errors(longer);
    if (longer.length() - shorter.length() > most
        || differing(asked, found) > 2 * most
        || asked.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    int distance = most == 0 ? -1 : DISTANCE.apply(asked, found);
    return distance > 0 && distance <= most ? 1 - distance / (double) longer.length() : 0;
  }

  /** {@return how many letters, of 64 sorts, only one has: a wrong letter makes two at most} */
  private static int differing(String one, String other) {
    return Long.bitCount(letters(one) ^ letters(other));
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }
}
