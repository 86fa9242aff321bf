package parley.document.page;

import java.util.Map;
import java.util.TreeMap;
import parley.document.bytes.CleanText;
import parley.document.language.Spaces;

/** Reads plain text and Markdown. */
public final class PlainText {
  private static final int DEEPEST_HEADING = 6;

  private PlainText() {}

  /**
   * {@return the page of a plain text}
   *
   * @param content the characters of the file
   */
  public static Page page(String content) {
    return new Page(CleanText.of(content), Map.of(), Description.NONE);
  }

  /**
   * {@return the page of a Markdown text: the text as it is, its headings known}
   *
   * @param content the characters of the file
   */
  public static Page markdown(String content) {
    String text = CleanText.of(content);
    Map<Integer, Hint> hints = new TreeMap<>();
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      int marks = start;
      while (marks < text.length() && text.charAt(marks) == '#') {
        marks++;
      }
      int depth = marks - start;
      int title = Spaces.firstVisible(text, marks);
      if (depth > 0 && depth <= DEEPEST_HEADING && title > marks) {
        hints.put(title, depth == 1 ? Hint.HEADLINE : Hint.HEADING);
      }
      if (text.indexOf('\n', start) < 0) {
        break;
      }
    }
    return new Page(text, hints, Description.NONE);
  }
}
