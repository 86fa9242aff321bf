package parley.authority;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How text is cut into words and how words are compared, in documents and in word lists alike.
 *
 * <p>A word is a run of letters, a run of digits, or a run of one other character: {@code U.S.} is
 * four words, {@code 31st} two. The same cut on both sides is what makes a phrase list match,
 * whatever the language.
 */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final byte SPACE = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte OTHER = 3;

  /** The sorts of the characters that nearly all texts are made of. */
  private static final byte[] SORTS = sorts();

  private Words() {}

  /**
   * {@return the words of a text, in order, as they are written}
   *
   * @param text any text; white space separates and is dropped
   */
  public static List<String> split(String text) {
    int[] bounds = bounds(text);
    String[] words = new String[bounds.length / 2];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(bounds[2 * i], bounds[2 * i + 1]);
    }
    return List.of(words);
  }

  /**
   * {@return where the words of a text start and end, one behind the other}
   *
   * @param text any text
   */
  public static int[] bounds(String text) {
    int[] bounds = new int[16];
    int count = 0;
    byte sort = SPACE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte next = c < SORTS.length ? SORTS[c] : sort(c);
      if (next != sort || (next == OTHER && c != text.charAt(i - 1))) {
        bounds = count + 2 > bounds.length ? Arrays.copyOf(bounds, 2 * bounds.length) : bounds;
        if (sort != SPACE) {
          bounds[count++] = i;
        }
        if (next != SPACE) {
          bounds[count++] = i;
        }
        sort = next;
      }
    }
    bounds = Arrays.copyOf(bounds, sort == SPACE ? count : count + 1);
    if (sort != SPACE) {
      bounds[count] = text.length();
    }
    return bounds;
  }

  private static byte[] sorts() {
    byte[] sorts = new byte[0x100];
    for (char c = 0; c < sorts.length; c++) {
      sorts[c] = sort(c);
    }
    return sorts;
  }

  private static byte sort(char c) {
    if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
      return SPACE;
    }
    return Character.isAlphabetic(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
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
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
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

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 || word.charAt(i) == '`') {
        return false;
      }
    }
    return true;
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
