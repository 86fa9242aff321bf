package parley.document.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import parley.document.language.WordFile;

/** Reads HTML: its main text without what surrounds it, and what it says about itself. */
public final class HtmlPage {
  private static final String DROPPED = String.join(", ", WordFile.lines("html-dropped.txt"));
  private static final List<String> MAIN = WordFile.lines("html-main.txt");

  /** Share of the page's text, in hundredths, that an element must hold to be its main part. */
  private static final int MAIN_SHARE = 30;

  private HtmlPage() {}

  /**
   * {@return the page of an HTML text; nothing is fetched}
   *
   * @param content the characters of the file, well-formed or not
   */
  public static Page page(String content) {
    Document html = Jsoup.parse(content);
    Description description = HtmlDescription.of(html);
    html.select(DROPPED).remove();
    List<Element> main = mainElements(html);
    HtmlText text = new HtmlText();
    titleOutside(html, main).ifPresent(title -> NodeTraversor.traverse(text, title));
    main.forEach(element -> NodeTraversor.traverse(text, element));
    return new Page(text.text(), text.hints(), description);
  }

  /**
   * {@return the page of a document that holds nothing beside its text}
   *
   * @param html the document
   * @param description what is known about it
   */
  public static Page whole(Document html, Description description) {
    HtmlText text = new HtmlText();
    NodeTraversor.traverse(text, html.body());
    return new Page(text.text(), text.hints(), description);
  }

  private static List<Element> mainElements(Document html) {
    int all = html.body().text().length();
    for (String selector : MAIN) {
      Elements found = html.select(selector);
      List<Element> outermost = outermost(found);
      int length = outermost.stream().mapToInt(element -> element.text().length()).sum();
      if (length > 0 && length * 100L >= (long) all * MAIN_SHARE) {
        return outermost;
      }
    }
    return List.of(html.body());
  }

  private static List<Element> outermost(List<Element> found) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(found);
    return found.stream()
        .filter(element -> element.parents().stream().noneMatch(all::contains))
        .toList();
  }

  private static Optional<Element> titleOutside(Document html, List<Element> main) {
    boolean inside = main.stream().anyMatch(element -> element.selectFirst("h1") != null);
    return inside ? Optional.empty() : Optional.ofNullable(html.selectFirst("h1"));
  }
}
