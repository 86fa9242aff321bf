package parley.document.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.document.language.WordFile;

/**
 * What stands around the text of a page, told by the words that its author used for classes and
 * ids: readers' comments, related stories, buttons to share, who the author is.
 */
final class Surroundings {
  /** Of a page's text, in hundredths; what holds more is a frame around the text itself. */
  private static final int MOST = 35;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:"
              + String.join("|", WordFile.lines("html-surroundings.txt"))
              + ")(?:[\\s_-]|$)");

  private Surroundings() {}

  static void removeFrom(Document html) {
    int all = html.body().text().length();
    List<Element> found =
        html.body().getAllElements().stream()
            .filter(element -> isNamed(element) && !holdsText(element, all))
            .toList();
    found.forEach(Element::remove);
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + " " + element.id();
    return !names.isBlank() && NAMES.matcher(names).find();
  }

  private static boolean holdsText(Element element, int all) {
    return element.nameIs("body")
        || element.selectFirst("h1, article, main") != null
        || element.text().length() * 100L > (long) all * MOST;
  }
}
