package parley.document.language;

/** White space as the word cutter sees it: no-break spaces and line ends included. */
public final class Spaces {
  private Spaces() {}

  /**
   * {@return whether a character separates words}
   *
   * @param c any UTF-16 code unit
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * {@return the offset of the first character from there on that is no white space, or the length}
   *
   * @param text any text
   * @param from where to begin
   */
  public static int firstVisible(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * {@return one past the last character of a stretch that is no white space, or its start}
   *
   * @param text any text
   * @param start where the stretch starts
   * @param end one past its end
   */
  public static int lastVisible(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
