package parley.extract.rule;

import parley.extract.mention.Annotated;

/** Tests on the form of one word. */
final class WordTest {
  private static final int LAST_DAY = 31;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private WordTest() {}

  static boolean isHeadline(Annotated sentence) {
    return switch (sentence.block()) {
      case HEADLINE -> true;
      case SUBHEAD, PARAGRAPH, CAPTION, FOOTNOTE -> false;
    };
  }

  static boolean passes(Node.Test test, String word) {
    return switch (test) {
      case DAY -> isDigits(word) && word.length() <= 2 && between(word, 1, LAST_DAY);
      case YEAR -> isDigits(word) && word.length() == 4 && between(word, FIRST_YEAR, LAST_YEAR);
      case DIGITS -> isDigits(word) && word.length() <= 9;
      case CAPITAL -> Character.isUpperCase(word.codePointAt(0));
      case START, END, HEADLINE -> false;
    };
  }

  private static boolean between(String digits, int least, int most) {
    int number = Integer.parseInt(digits);
    return least <= number && number <= most;
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
