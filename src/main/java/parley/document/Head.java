package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.authority.Words;
import parley.document.Document.Omission;
import parley.document.language.LinePatterns;

/**
 * What a page has above its title, where the title is known: names of sections, tickers, menus. The
 * date, the sort of text and who speaks in it may stand there too and stay.
 */
final class Head {
  /** A title is looked for among so many lines. */
  private static final int WITHIN = 40;

  private static final int SHORTEST_TITLE = 3;

  private static final LinePatterns AUTHORS = LinePatterns.of("author-lines.txt");

  private Head() {}

  /**
   * {@return the same without the lines above the title, if one of the first lines is the title}
   */
  static Sieve.Sifted cut(Sieve.Sifted page, Optional<String> title) {
    List<String> wanted = title.map(Head::words).orElse(List.of());
    int at = wanted.size() < SHORTEST_TITLE ? -1 : find(page.parts(), wanted);
    if (at < 0) {
      return page;
    }
    List<Part> parts = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>(page.omissions());
    for (int i = 0; i < page.parts().size(); i++) {
      Part part = page.parts().get(i);
      if (i < at && AUTHORS.match(part.line().text())) {
        parts.add(part.as(Role.KICKER));
      } else if (i < at && part.role() != Role.DATE && part.role() != Role.KICKER) {
        omissions.add(new Omission(part.line().span(), Omission.Reason.FURNITURE));
      } else {
        parts.add(i == at ? part.as(Role.TITLE) : part);
      }
    }
    omissions.sort((one, two) -> one.span().compareTo(two.span()));
    return new Sieve.Sifted(parts, omissions);
  }

  /** The last line that is the title before running text starts. */
  private static int find(List<Part> parts, List<String> wanted) {
    int at = -1;
    for (int i = 0; i < Math.min(parts.size(), WITHIN); i++) {
      Part part = parts.get(i);
      if (isTitle(words(part.line().text()), wanted)) {
        at = i;
      } else if (part.role() == Role.TEXT && !Marks.isBullet(part.line().text())) {
        break;
      }
    }
    return at;
  }

  /** The name of the site may follow in the title that is known, or stand before it. */
  private static boolean isTitle(List<String> line, List<String> wanted) {
    return line.size() >= SHORTEST_TITLE
        && line.size() * 2 >= wanted.size()
        && (line.equals(wanted)
            || (wanted.size() > line.size()
                && (wanted.subList(0, line.size()).equals(line)
                    || wanted.subList(wanted.size() - line.size(), wanted.size()).equals(line))));
  }

  private static List<String> words(String text) {
    return Words.split(text).stream().map(Words::fold).toList();
  }
}
