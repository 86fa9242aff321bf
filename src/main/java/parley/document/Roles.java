package parley.document;

import java.util.regex.Pattern;
import parley.document.language.DateLine;
import parley.document.language.DatelineText;
import parley.document.language.LinePatterns;
import parley.document.page.Hint;

/** Tells what a line looks like by itself. */
final class Roles {
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_TITLE_WORDS = 32;
  private static final int LABEL_WITHIN = 25;
  private static final String STOPS = ".;:,…";
  private static final String CLOSERS = "\"'”’»)]“";
  private static final Pattern MARKS = Pattern.compile("(?:\\s?\\[\\d{1,3}]){1,5}$");
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.!?][”\"]? \\p{Lu}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  /** All that is left out: nearly all lines are not, and these are asked once. */
  private final LinePatterns omissions =
      LinePatterns.of("comments-end.txt", "comments.txt", "furniture-links.txt", "furniture.txt");

  private final LinePatterns links = LinePatterns.of("furniture-links.txt");
  private final LinePatterns comments = LinePatterns.of("comments.txt");
  private final LinePatterns commentsEnd = LinePatterns.of("comments-end.txt");
  private final LinePatterns captions = LinePatterns.of("captions.txt");
  private final LinePatterns kickers = LinePatterns.of("kickers.txt");

  /** {@return what a line looks like in a language} */
  Role of(Line line, String language) {
    String text = line.text();
    boolean date = LineHead.isDate(text) || DateLine.of(text, language).isPresent();
    Role known = omitted(text.substring(Marks.afterBullet(text)));
    if (known != Role.TEXT && !(date && known == Role.FURNITURE)) {
      return known;
    }
    if (line.hint() == Hint.CAPTION || captions.occurIn(text)) {
      return Role.CAPTION;
    }
    if (line.hint() == Hint.HEADLINE || (line.hint() == Hint.HEADING && !date)) {
      return Role.TITLE;
    }
    if (Marks.footnoteLabel(text).isPresent()) {
      return Role.FOOTNOTE;
    }
    if (date || DatelineText.alone(text).isPresent()) {
      return Role.DATE;
    }
    return kickers.match(text) ? Role.KICKER : isTitle(text) ? Role.TITLE : Role.TEXT;
  }

  private Role omitted(String text) {
    if (text.isEmpty() || Marks.isSeparator(text)) {
      return Role.SEPARATOR;
    }
    if (!omissions.match(text)) {
      return Role.TEXT;
    }
    if (commentsEnd.match(text)) {
      return Role.COMMENTS_END;
    }
    if (comments.match(text)) {
      return Role.COMMENTS;
    }
    return links.match(text) ? Role.LINKS : Role.FURNITURE;
  }

  private static boolean isTitle(String line) {
    int stamp = LineHead.tail(line);
    String text = stamp > 0 ? line.substring(0, stamp).stripTrailing() : line;
    char last = lastOf(text);
    if (STOPS.indexOf(last) >= 0
        || text.length() > LONGEST_TITLE
        || Marks.isBullet(text)
        || Character.isLowerCase(text.codePointAt(0))
        || SPACE.split(text).length > MOST_TITLE_WORDS) {
      return false;
    }
    int colon = text.indexOf(':');
    return (last == '?' || last == '!')
        ? colon < 0 || colon > LABEL_WITHIN
        : !SENTENCE_END.matcher(text).find();
  }

  /** {@return whether a line ends without a full stop or what stands for one} */
  static boolean isOpen(String text) {
    return STOPS.indexOf(lastOf(text)) < 0;
  }

  /** The last character that is neither closing quotation mark or bracket nor footnote mark. */
  private static char lastOf(String text) {
    String body = text.endsWith("]") ? MARKS.matcher(text).replaceFirst("") : text;
    int last = body.length() - 1;
    while (last > 0 && CLOSERS.indexOf(body.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 ? ' ' : body.charAt(last);
  }
}
