package parley.document.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import parley.document.bytes.CleanText;
import parley.document.language.Spaces;

/** Reads plain text and Markdown. */
public final class PlainText {
  private static final int DEEPEST_HEADING = 6;

  /** Characters by their names, as a page has them, also where the first sign was lost. */
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(#\\d{2,5}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});"
              + "|([lr][ds]quo|[lr]aquo|nbsp|[nm]dash|hellip);");

  /** The last letters of those names that count without their first sign. */
  private static final String LAST_OF_NAMES = "oph";

  private PlainText() {}

  /**
   * {@return the page of a plain text}
   *
   * @param content the characters of the file
   */
  public static Page page(String content) {
    return new Page(CleanText.of(withoutEntities(content)), Map.of(), Description.NONE);
  }

  private static String withoutEntities(String content) {
    return !mayHoldEntity(content)
        ? content
        : ENTITY.matcher(content).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  /** Whether a semicolon stands right behind a letter or figure, with a sign or a name before. */
  private static boolean mayHoldEntity(String content) {
    boolean hasSign = content.indexOf('&') >= 0;
    for (int end = content.indexOf(';'); end >= 0; end = content.indexOf(';', end + 1)) {
      if (hasSign || (end > 0 && LAST_OF_NAMES.indexOf(content.charAt(end - 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static String character(MatchResult found) {
    String name = found.group(1) == null ? found.group(2) : found.group(1);
    return Parser.unescapeEntities("&" + name + ";", true);
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
