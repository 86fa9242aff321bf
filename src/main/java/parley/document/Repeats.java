package parley.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page says twice: its title above and below a menu, its first paragraph as a summary and
 * again in the text.
 */
final class Repeats {
  private static final int SHORTEST_TITLE = 25;
  private static final int SHORTEST_TEXT = 60;

  private Repeats() {}

  /** {@return the roles, a line that only repeats another taken for furniture} */
  static List<Role> left(List<Line> lines, List<Role> roles) {
    List<Role> result = new ArrayList<>(roles);
    Set<String> titles = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean repeated =
          switch (roles.get(i)) {
            case TITLE -> text.length() >= SHORTEST_TITLE && !titles.add(text);
            case TEXT -> text.length() >= SHORTEST_TEXT && isTold(lines, i, texts);
            case FURNITURE, LINKS, COMMENTS, COMMENTS_END, SEPARATOR -> false;
            case CAPTION, FOOTNOTE, DATE, KICKER -> false;
          };
      if (repeated) {
        result.set(i, Role.FURNITURE);
      } else if (roles.get(i) == Role.TEXT && text.length() >= SHORTEST_TEXT) {
        // Below running text the same title heads another item.
        titles.clear();
      }
    }
    return result;
  }

  /** Told before, or at once again with more words. */
  private static boolean isTold(List<Line> lines, int i, Set<String> texts) {
    String text = lines.get(i).text();
    boolean goesOn =
        i + 1 < lines.size()
            && lines.get(i + 1).text().length() > text.length()
            && lines.get(i + 1).text().startsWith(text);
    return goesOn || !texts.add(text);
  }
}
