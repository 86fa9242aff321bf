package parley.store.query;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a terminal, and how it is folded to fit. */
final class DisplayText {
  /** Columns of the longest word that is not broken. */
  static final int LONGEST_WORD = 120;

  private static final int REPLACEMENT = 0xFFFD;

  private DisplayText() {}

  /**
   * {@return the columns that text takes: none for combining marks, two for East Asian wide
   * characters and emoji, one for others; an estimate, since terminals differ}
   */
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return Character.isIdeographic(character)
        || within(character, 0x1100, 0x115F)
        || within(character, 0x3000, 0x30FF)
        || within(character, 0xAC00, 0xD7A3)
        || within(character, 0xFF00, 0xFF60)
        || within(character, 0x1F300, 0x1FAFF);
  }

  private static boolean within(int character, int first, int last) {
    return character >= first && character <= last;
  }

  /**
   * Folds text at spaces. A word that is longer than a line, such as an IRI, stays whole, so that
   * it can be copied, unless it is longer than {@link #LONGEST_WORD}.
   *
   * @param text any text; line breaks and tabs count as spaces, other control characters and
   *     reversers of direction are replaced by U+FFFD
   * @param widest columns of a line of several words
   * @return at least one line
   */
  static List<String> fold(String text, int widest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : harmless(text).split(" ", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > widest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > LONGEST_WORD) {
        int end = fitting(line.toString(), LONGEST_WORD);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int fitting(String text, int widest) {
    int end = 0;
    int used = 0;
    while (used + width(text.codePointAt(end)) <= widest) {
      used += width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static String harmless(String text) {
    StringBuilder harmless = new StringBuilder();
    text.codePoints().map(DisplayText::harmless).forEach(harmless::appendCodePoint);
    return harmless.toString();
  }

  private static int harmless(int character) {
    if (Character.isWhitespace(character)) {
      return ' ';
    }
    boolean steers =
        Character.isISOControl(character)
            || within(character, 0x202A, 0x202E)
            || within(character, 0x2066, 0x2069);
    return steers ? REPLACEMENT : character;
  }
}
