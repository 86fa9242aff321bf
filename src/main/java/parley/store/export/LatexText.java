package parley.store.export;

/** Text as LaTeX reads it: its special characters are escaped, others stand as UTF-8. */
final class LatexText {
  private LatexText() {}

  /** {@return running text} */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(character -> append(escaped, character));
    return escaped.toString();
  }

  /** {@return an address for {@code \\url}, which takes all but braces, backslashes and spaces} */
  static String url(String address) {
    return address
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("\\", "%5C")
        .replaceAll("\\s", "%20");
  }

  private static void append(StringBuilder escaped, int character) {
    switch (character) {
      case '\\' -> escaped.append("\\textbackslash{}");
      case '~' -> escaped.append("\\textasciitilde{}");
      case '^' -> escaped.append("\\textasciicircum{}");
      // Escaped braces would still count when BibTeX looks for the end of a field.
      case '{' -> escaped.append("\\textbraceleft{}");
      case '}' -> escaped.append("\\textbraceright{}");
      case '$', '&', '#', '%', '_' -> escaped.append('\\').appendCodePoint(character);
      default -> escaped.appendCodePoint(Character.isISOControl(character) ? ' ' : character);
    }
  }
}
