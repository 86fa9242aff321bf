package parley.document.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.authority.Words;

/** The words at the start of a text, and the names among them. */
final class HeadWords {
  private static final int MOST_NAME_WORDS = 8;
  private static final Set<String> PARTICLES = WordFile.foldedWords("name-particles.txt");

  private final int[] bounds;
  private final List<String> words;
  private final List<String> folded;

  HeadWords(String head) {
    bounds = Words.bounds(head);
    words = new ArrayList<>(bounds.length / 2);
    folded = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      String word = head.substring(bounds[i], bounds[i + 1]);
      words.add(word);
      folded.add(Words.fold(word));
    }
  }

  /** {@return the words as written} */
  List<String> words() {
    return words;
  }

  /** {@return the words as they are compared} */
  List<String> folded() {
    return folded;
  }

  /** {@return a word as it is compared; empty where there is none} */
  String folded(int i) {
    return i >= 0 && i < folded.size() ? folded.get(i) : "";
  }

  /** {@return the offset at which a word starts} */
  int start(int word) {
    return bounds[2 * word];
  }

  /** {@return the offset behind a word} */
  int end(int word) {
    return bounds[2 * word + 1];
  }

  /** {@return whether a word may stand within a name though it has no capital} */
  boolean isParticle(int i) {
    return PARTICLES.contains(folded(i));
  }

  /**
   * {@return the index behind the name that starts at a word: words with capitals, particles
   * between them, and the full stops of abbreviations; the index itself if none starts there}
   */
  int name(int from) {
    int i = from;
    int end = from;
    while (i < words.size() && i - from < MOST_NAME_WORDS && isNamePart(i, from)) {
      i++;
      boolean particle = isParticle(i - 1) && !startsUpper(words.get(i - 1));
      end = particle || words.get(i - 1).equals("-") ? end : i;
    }
    return end;
  }

  private boolean isNamePart(int i, int from) {
    String word = words.get(i);
    if (startsUpper(word)) {
      return DayText.at(folded, i, "").isEmpty();
    }
    if (i == from) {
      return false;
    }
    boolean attached = start(i) == end(i - 1);
    return switch (word) {
      case "." -> attached && words.get(i - 1).length() <= 2 && startsUpper(words.get(i - 1));
      case "-", "'", "’" -> attached && i + 1 < words.size() && isAttached(i + 1);
      default ->
          isParticle(i)
              || (attached && Character.isLetter(word.charAt(0)) && isJoint(words.get(i - 1)));
    };
  }

  private boolean isAttached(int i) {
    return start(i) == end(i - 1) && Character.isLetter(words.get(i).codePointAt(0));
  }

  private static boolean isJoint(String word) {
    return word.equals("-") || word.equals("'") || word.equals("’");
  }

  private static boolean startsUpper(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
