package parley.document.pack;

import parley.document.language.LinePatterns;

/**
 * What the writer of a mail says in it: not what is quoted, nor what stands below the signature.
 */
final class MailText {
  private static final String SIGNATURE = "--";
  private static final LinePatterns QUOTED = LinePatterns.of("mail-quotes.txt");
  private static final LinePatterns INTRODUCED = LinePatterns.of("mail-quote-openers.txt");

  private MailText() {}

  static String own(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.lines().toList()) {
      String bare = line.strip();
      if (bare.equals(SIGNATURE) || QUOTED.match(bare)) {
        break;
      }
      if (!bare.startsWith(">") && !INTRODUCED.match(bare)) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }
}
