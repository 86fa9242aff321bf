package parley.document.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regular expressions that tell lines of one sort, from a word file of every language.
 *
 * <p>Only short lines are compared, so that no expression can take long over hostile input.
 */
public final class LinePatterns {
  private static final int LONGEST_LINE = 300;

  private final Openings openings;

  private LinePatterns(List<String> expressions) {
    this.openings = new Openings(expressions, LinePatterns::any);
  }

  private static Pattern any(List<String> expressions) {
    return Pattern.compile(
        expressions.stream().map(line -> "(?:" + line + ")").collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * {@return the patterns of files that every language has}
   *
   * @param files names of the files in each language's folder, one expression a line; case does not
   *     count unless the expression says so
   */
  public static LinePatterns of(String... files) {
    return new LinePatterns(
        Stream.of(files).flatMap(file -> WordFile.linesOfAllLanguages(file).stream()).toList());
  }

  /**
   * {@return whether a whole line is of this sort}
   *
   * @param line a line without its end; more than 300 characters never match
   */
  public boolean match(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    Pattern possible = openings.atStart(line);
    return possible != Openings.NEVER && possible.matcher(line).matches();
  }

  /**
   * {@return whether a part of a line is of this sort}
   *
   * @param line a line without its end; more than 300 characters never match
   */
  public boolean occurIn(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    Matcher matcher = Openings.within(Openings.NEVER.matcher(line));
    for (int i = 0; i <= line.length(); i++) {
      Pattern possible = openings.at(line, i);
      if (possible != Openings.NEVER
          && matcher.usePattern(possible).region(i, line.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the end of the part of this sort with which a line starts; 0 if it starts otherwise}
   *
   * @param line a line without its end, of any length; only its first 300 characters are compared
   */
  public int prefix(String line) {
    Matcher matcher =
        openings.at(line, 0).matcher(line).region(0, Math.min(line.length(), LONGEST_LINE));
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
