package parley.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.document.language.Spaces;

/**
 * Marks at the start of a line: bullets, numbers, footnote labels, and lines made of nothing else.
 */
final class Marks {
  /** Some stand for a bullet as it comes out of a program that took its bytes for Latin letters. */
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[•·▪◦‣●○■–—*\\uF0B7-]|ï[\\x80-\\xBF]?·|â\\x{80}?¢)\\s|\\d{1,2}[.)]\\s|\\(?[a-z]\\)\\s");

  private static final Pattern FOOTNOTE =
      Pattern.compile("(?:\\[(\\d{1,3}|[a-z*†‡])]|([⁰¹²³⁴-⁹]{1,3}))\\s{0,3}(?=\\S)");

  private Marks() {}

  /** {@return whether a line is an entry of a list} */
  static boolean isBullet(String line) {
    return BULLET.matcher(line).lookingAt();
  }

  /** {@return where the words of an entry of a list start, behind its bullet or number; else 0} */
  static int afterBullet(String line) {
    Matcher matcher = BULLET.matcher(line);
    return matcher.lookingAt() ? Spaces.firstVisible(line, matcher.end()) : 0;
  }

  /** {@return the label of the footnote that a line is, if it is one} */
  static Optional<String> footnoteLabel(String line) {
    Matcher matcher = FOOTNOTE.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group(1)).or(() -> Optional.of(matcher.group(2)));
  }

  /** {@return whether a line starts something of its own, even in the middle of wrapped text} */
  static boolean opensEntry(String line) {
    return isBullet(line) || FOOTNOTE.matcher(line).lookingAt();
  }

  /**
   * {@return whether a line holds no letter and no digit, and so only parts what stands around it}
   */
  static boolean isSeparator(String line) {
    return line.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
