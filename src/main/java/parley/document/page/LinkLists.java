package parley.document.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Menus and lists of other pages: elements of several links with hardly a word beside them. */
final class LinkLists {
  private static final String LISTS = "ul, ol, table, div, section, p";
  private static final int FEWEST_LINKS = 4;

  /** Share of the words, in hundredths, that must be in links. */
  private static final int LINKED_SHARE = 85;

  /** A link longer than this on average is a sentence with a source, not a title. */
  private static final int LONGEST_LINK = 100;

  private LinkLists() {}

  /** Takes them out of a page. */
  static void removeFrom(Document html) {
    html.body().select(LISTS).stream().filter(LinkLists::isLinks).toList().forEach(Element::remove);
  }

  private static boolean isLinks(Element element) {
    int links = element.select("a[href]").size();
    if (links < FEWEST_LINKS || element.selectFirst("h1") != null) {
      return false;
    }
    int linked = element.select("a[href]").stream().mapToInt(link -> link.text().length()).sum();
    int all = element.text().length() - element.select("li, td").size();
    return linked * 100L >= (long) all * LINKED_SHARE && linked <= links * LONGEST_LINK;
  }
}
