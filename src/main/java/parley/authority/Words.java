package parley.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * How text is cut into words and how words are compared, in documents and in word lists alike.
 *
 * <p>A word is a run of letters, a run of digits, or a run of one other character: {@code U.S.} is
 * four words, {@code 31st} two. The same cut on both sides is what makes a phrase list match,
 * whatever the language.
 */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /**
   * {@return the words of a text, in order, as they are written}
   *
   * @param text any text; white space separates and is dropped
   */
  public static List<String> split(String text) {
    return List.of(SimpleTokenizer.INSTANCE.tokenize(text));
  }

  /**
   * {@return the form under which a word is compared: lower case, without accents, with straight
   * quotation marks and hyphens}
   *
   * @param word one word as written
   */
  public static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    String lower = straight(word).toLowerCase(Locale.ROOT);
    return isPlain(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** Keyboards and old typesetting write an apostrophe in many ways. */
  private static String straight(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      out.append(
          switch (word.charAt(i)) {
            case '’', '‘', '´', '`', '΄', '′', '‛', '＇' -> '\'';
            case '–', '‑' -> '-';
            default -> word.charAt(i);
          });
    }
    return out.toString();
  }

  /** Whether folding would change nothing; most words are so, and this is asked of every word. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z') || c == '`') {
        return false;
      }
    }
    return true;
  }
}
