package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.authority.Words;
import parley.document.language.Spaces;
import parley.document.language.WordFile;
import parley.document.page.Hint;

/**
 * Joins what a page broke in the middle of a sentence, wherever the break stands: a line that goes
 * on in lower case, or one before it that ends with a comma or with a word that ends no sentence.
 */
final class BrokenLines {
  /** Over a blank line only what is surely running text is joined. */
  private static final int SHORTEST_APART = 60;

  private static final int SHORTEST_REST = 30;
  private static final int SHORTEST_BEFORE_COMMA = 30;
  private static final Set<String> INNER_WORDS = WordFile.foldedWords("inner-words.txt");

  /** An abbreviation in brackets with which a sentence goes on. */
  private static final Pattern BRACKETED = Pattern.compile("\\(\\p{L}{2,12}\\),? \\p{Ll}");

  private final String text;
  private final List<Line> lines;
  private final List<Role> roles;

  private BrokenLines(String text, List<Line> lines, List<Role> roles) {
    this.text = text;
    this.lines = lines;
    this.roles = roles;
  }

  /**
   * {@return the lines, those joined that are one sentence}
   *
   * @param text the text that the lines are of
   * @param roles what each line looks like
   */
  static List<Line> joined(String text, List<Line> lines, List<Role> roles) {
    return new BrokenLines(text, lines, roles).joined();
  }

  private List<Line> joined() {
    List<Line> result = new ArrayList<>();
    boolean inner = false;
    for (int i = 0; i < lines.size(); i++) {
      inner = i > 0 && goesOn(i, inner);
      result.add(inner ? result.removeLast().with(lines.get(i), text) : lines.get(i));
    }
    return result;
  }

  /** Entries of a list may all be in lower case, and are no sentence together. */
  private boolean goesOn(int i, boolean inner) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    if (!isProse(i - 1)
        || !isProse(i)
        || (!inner && Character.isLowerCase(before.text().codePointAt(0)))) {
      return false;
    }
    boolean rest = isRest(line.text());
    if (line.apart()) {
      return rest
          && roles.get(i) == Role.TEXT
          && isOpen(before.text())
          && before.text().length() >= SHORTEST_APART
          && line.text().length() >= SHORTEST_REST;
    }
    return (rest && isOpen(before.text())) || isUnfinished(before.text());
  }

  private boolean isProse(int i) {
    boolean plain = lines.get(i).hint() == Hint.NONE && !Marks.opensEntry(lines.get(i).text());
    return plain && (roles.get(i) == Role.TEXT || roles.get(i) == Role.TITLE);
  }

  private static boolean isRest(String line) {
    return (Character.isLowerCase(line.codePointAt(0)) && line.indexOf(' ') > 0)
        || BRACKETED.matcher(line).lookingAt();
  }

  private static boolean isOpen(String line) {
    char last = line.charAt(line.length() - 1);
    return Character.isLetterOrDigit(last) || last == ',' || last == ')';
  }

  private static boolean isUnfinished(String line) {
    if (line.endsWith(",")) {
      return line.length() >= SHORTEST_BEFORE_COMMA;
    }
    int start = line.length();
    while (start > 0 && !Spaces.isSpace(line.charAt(start - 1))) {
      start--;
    }
    String last = line.substring(start);
    return (start == 0 || Character.isLowerCase(last.codePointAt(0)))
        && INNER_WORDS.contains(Words.fold(last));
  }
}
