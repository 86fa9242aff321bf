package parley.document.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regular expressions that tell lines of one sort, from a word file of every language.
 *
 * <p>Only short lines are compared, so that no expression can take long over hostile input.
 */
public final class LinePatterns {
  private static final int LONGEST_LINE = 300;
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** Lines that start with a character below this are told by the expressions that may match. */
  private static final char RARE = 0x250;

  private final List<String> expressions;
  private final Pattern pattern;
  private final Map<Character, Pattern> byFirst = new ConcurrentHashMap<>();

  private LinePatterns(List<String> expressions) {
    this.expressions = expressions;
    this.pattern = any(expressions);
  }

  private static Pattern any(List<String> expressions) {
    return Pattern.compile(
        expressions.stream().map(line -> "(?:" + line + ")").collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** {@return the expressions that a line with such a start may match: few, so that it is quick} */
  private Pattern like(String line) {
    return line.isEmpty() || line.charAt(0) >= RARE
        ? pattern
        : byFirst.computeIfAbsent(line.charAt(0), this::startingWith);
  }

  /** Where more characters cannot make an expression match, its matcher does not ask for them. */
  private Pattern startingWith(char first) {
    String start = String.valueOf(first);
    List<String> possible = new ArrayList<>();
    for (String expression : expressions) {
      Matcher matcher = any(List.of(expression)).matcher(start);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        possible.add(expression);
      }
    }
    return possible.isEmpty() ? NEVER : any(possible);
  }

  /**
   * {@return the patterns of a file that every language has}
   *
   * @param file name of the file in each language's folder, one expression a line; case does not
   *     count unless the expression says so
   */
  public static LinePatterns of(String file) {
    return new LinePatterns(WordFile.linesOfAllLanguages(file));
  }

  /**
   * {@return whether a whole line is of this sort}
   *
   * @param line a line without its end; more than 300 characters never match
   */
  public boolean match(String line) {
    return line.length() <= LONGEST_LINE && like(line).matcher(line).matches();
  }

  /**
   * {@return whether a part of a line is of this sort}
   *
   * @param line a line without its end; more than 300 characters never match
   */
  public boolean occurIn(String line) {
    return line.length() <= LONGEST_LINE && pattern.matcher(line).find();
  }

  /**
   * {@return the end of the part of this sort with which a line starts; 0 if it starts otherwise}
   *
   * @param line a line without its end, of any length; only its first 300 characters are compared
   */
  public int prefix(String line) {
    Matcher matcher = like(line).matcher(line).region(0, Math.min(line.length(), LONGEST_LINE));
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
