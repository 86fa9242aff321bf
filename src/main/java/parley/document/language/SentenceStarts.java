package parley.document.language;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a sentence starts at a word, for the places where the full stop alone does not say. */
final class SentenceStarts {
  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_GLUED = 3;

  private final Set<String> starters = words("sentence-starters.txt");
  private final Set<String> verbs = words("after-subject.txt");
  private final Set<String> heads = words("after-acronym.txt");

  private static Set<String> words(String file) {
    return new LinkedHashSet<>(WordFile.linesOfAllLanguages(file));
  }

  /**
   * {@return whether the words from there on open a sentence: a word that seldom stands with a
   * capital elsewhere, or a name and a verb}
   *
   * @param text a paragraph
   * @param at offset of a visible character
   */
  boolean opensSentence(String text, int at) {
    if (!Character.isLetterOrDigit(text.charAt(at))) {
      return "“\"«‘¿¡[".indexOf(text.charAt(at)) >= 0;
    }
    String first = wordAt(text, at);
    String second = wordAt(text, Spaces.firstVisible(text, at + first.length()));
    if (starters.contains(first)) {
      return !heads.contains(first + " " + second);
    }
    return !heads.contains(first) && verbs.contains(second);
  }

  /**
   * {@return whether a word from there on seldom stands with a capital in the middle of a sentence}
   *
   * @param text a paragraph
   * @param at offset of a visible character
   */
  boolean isStarter(String text, int at) {
    return starters.contains(wordAt(text, at));
  }

  /**
   * {@return whether two sentences stand together without a space between, as in {@code
   * rights.The}}
   *
   * @param text a paragraph
   * @param stop offset of the full stop
   * @param next offset of the next character that does not close a quotation or a bracket
   */
  boolean isGlued(String text, int stop, int next) {
    String word = wordAt(text, next);
    if (stop < SHORTEST_GLUED || word.isEmpty() || !endsWord(text, next + word.length())) {
      return false;
    }
    if (starters.contains(word)) {
      return next > stop + 1 || endsInLowerCase(text, stop) || isNumber(text, stop);
    }
    return next == stop + 1
        && isCapitalised(word)
        && endsInLowerCase(text, stop)
        && isPlainWord(text, stop);
  }

  private static boolean endsWord(String text, int at) {
    return Spaces.isSpace(charAfter(text, at)) || ",'’".indexOf(charAfter(text, at)) >= 0;
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean endsInLowerCase(String text, int stop) {
    return text.substring(stop - SHORTEST_GLUED, stop).chars().allMatch(Character::isLowerCase);
  }

  /** A day or a year, not the number of a version. */
  private static boolean isNumber(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST_WORD && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < stop && start > 0 && Spaces.isSpace(text.charAt(start - 1));
  }

  /** A word of some length, not the name of a site. */
  private static boolean isPlainWord(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean apart = start == 0 || " \u00a0-\"“‘«(".indexOf(text.charAt(start - 1)) >= 0;
    return apart && stop - start > SHORTEST_GLUED;
  }

  /**
   * {@return the offset of the first letter or digit from there on within the next few characters,
   * past opening quotes and brackets}
   *
   * @param text a paragraph
   * @param at offset of a visible character
   */
  int firstLetter(String text, int at) {
    int i = at;
    while (i < text.length() && i < at + 3 && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static char charAfter(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }
}
