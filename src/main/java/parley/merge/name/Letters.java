package parley.merge.name;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.authority.Words;

/** Writes names in plain letters, for comparison and for keys. */
public final class Letters {
  private static final Map<String, String> PLAIN = plain();

  private Letters() {}

  /**
   * {@return a text in lower case, without accents, letters such as ł and ø in their plain form;
   * letters of other scripts stay}
   *
   * @param text any text
   */
  public static String fold(String text) {
    String folded = Words.fold(text);
    if (folded.chars().allMatch(c -> c < 0x80)) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length());
    folded
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> out.append(PLAIN.getOrDefault(letter, letter)));
    return out.toString();
  }

  /**
   * {@return a text as a step of a key: plain letters and digits joined by hyphens, letters of
   * other scripts percent-encoded; empty if the text has no letter and no digit}
   *
   * @param text any text
   */
  public static String slug(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean[] gap = {false};
    fold(text.replaceAll("['’‘`]", ""))
        .codePoints()
        .forEach(
            c -> {
              if (!Character.isLetterOrDigit(c)) {
                gap[0] = out.length() > 0;
                return;
              }
              if (gap[0]) {
                out.append('-');
                gap[0] = false;
              }
              append(out, c);
            });
    return out.toString();
  }

  /**
   * {@return a name as it may stand in a key: what a key may not hold is percent-encoded}
   *
   * @param name such as the name of a document; what is percent-encoded already stays
   */
  public static String path(String name) {
    StringBuilder out = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~%/".indexOf(c) >= 0)) {
                out.append((char) c);
              } else {
                encode(out, c);
              }
            });
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c < 0x80) {
      out.append((char) c);
    } else {
      encode(out, c);
    }
  }

  private static void encode(StringBuilder out, int c) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
  }

  private static Map<String, String> plain() {
    Map<String, String> letters = new TreeMap<>();
    for (String line : WordList.lines("letters.tsv")) {
      int tab = line.indexOf('\t');
      letters.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return letters;
  }
}
