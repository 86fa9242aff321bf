package parley.document.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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

  /** How many times as long as a teaser the main article is, at least. */
  private static final int TEASER_RATIO = 10;

  private static final String HEADING = "h1, h2, h3, h4";

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
    Surroundings.removeFrom(html);
    LinkLists.removeFrom(html);
    List<Element> main = mainElements(html);
    HtmlText text = new HtmlText();
    titleOutside(html, main).ifPresent(title -> NodeTraversor.traverse(text, title));
    main.forEach(element -> NodeTraversor.traverse(text, element));
    return new Page(text.text(), text.hints(), description);
  }

  /**
   * {@return the page of a document that holds nothing beside its text}
   *
   * @param html as parsed; its markup is not changed
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
        return whole(withoutTeasers(outermost));
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

  /** Leaves out what only links to other articles: no paragraph, and short beside the longest. */
  private static List<Element> withoutTeasers(List<Element> found) {
    int longest = found.stream().mapToInt(element -> element.text().length()).max().orElse(0);
    return found.stream()
        .filter(
            element ->
                element.selectFirst("p") != null
                    || element.text().length() * TEASER_RATIO >= longest)
        .toList();
  }

  /** Several texts of posts whose headings stand outside: what holds them all, headings too. */
  private static List<Element> whole(List<Element> found) {
    if (found.size() < 2
        || found.stream().anyMatch(element -> element.selectFirst(HEADING) != null)) {
      return found;
    }
    Element common = found.getFirst();
    while (!common.getAllElements().containsAll(found)) {
      common = Objects.requireNonNull(common.parent(), "elements of one page have a common root");
    }
    return List.of(common);
  }

  private static Optional<Element> titleOutside(Document html, List<Element> main) {
    boolean inside = main.stream().anyMatch(element -> element.selectFirst("h1") != null);
    return inside ? Optional.empty() : Optional.ofNullable(html.selectFirst("h1"));
  }
}
