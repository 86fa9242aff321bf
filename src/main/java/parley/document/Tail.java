package parley.document;

import java.util.ArrayList;
import java.util.List;
import parley.authority.Words;
import parley.document.Document.Omission;

/**
 * What a page has below its text: titles of other pages and links, one a line, none of them a
 * sentence. A signature is shorter, and a list follows a colon.
 */
final class Tail {
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_LONG_LINES = 2;
  private static final int SHORTEST_LONG_LINE = 5;
  private static final int LONGEST_LINK = 160;

  private Tail() {}

  /** {@return the same without the links at the end} */
  static Sieve.Sifted cut(Sieve.Sifted page) {
    List<Part> parts = page.parts();
    int from = parts.size();
    while (from > 0 && isLink(parts.get(from - 1))) {
      from--;
    }
    List<Part> tail = parts.subList(from, parts.size());
    if (!isLinks(tail) || !followsText(parts.subList(0, from))) {
      return page;
    }
    List<Omission> omissions = new ArrayList<>(page.omissions());
    tail.forEach(
        part -> omissions.add(new Omission(part.line().span(), Omission.Reason.FURNITURE)));
    omissions.sort((one, two) -> one.span().compareTo(two.span()));
    return new Sieve.Sifted(List.copyOf(parts.subList(0, from)), omissions);
  }

  private static boolean isLinks(List<Part> tail) {
    return tail.size() >= FEWEST_LINES
        && tail.getLast().role() != Role.DATE
        && tail.stream().filter(Tail::isLong).count() >= FEWEST_LONG_LINES;
  }

  private static boolean followsText(List<Part> above) {
    return !above.isEmpty()
        && above.getLast().role() == Role.TEXT
        && !above.getLast().line().text().endsWith(":");
  }

  private static boolean isLong(Part part) {
    return Words.split(part.line().text()).size() >= SHORTEST_LONG_LINE;
  }

  private static boolean isLink(Part part) {
    return switch (part.role()) {
      case TITLE, KICKER, DATE -> true;
      case TEXT ->
          part.line().text().length() <= LONGEST_LINK
              && Marks.isBullet(part.line().text())
              && Roles.isOpen(part.line().text());
      case CAPTION, FOOTNOTE, FURNITURE, LINKS, COMMENTS, COMMENTS_END, SEPARATOR -> false;
    };
  }
}
