package parley.web.reconcile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name or other words, with what is compared of them.
 *
 * @param text as it is written
 * @param words in lower case, without accents and punctuation
 */
record Name(String text, List<String> words) {
  /** No name has more characters; what is longer is compared with nothing. */
  static final int MOST_CHARACTERS = 500;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´‘]");
  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that are no letter with an accent to Unicode, in pairs of what and by what. */
  private static final List<String> LETTERS =
      List.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı",
          "i", "ə", "e", "ħ", "h");

  /** {@return words to be compared} */
  static Name of(String text) {
    String folded =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    for (int i = 0; i < LETTERS.size(); i += 2) {
      folded = folded.replace(LETTERS.get(i), LETTERS.get(i + 1));
    }
    // "U.S." is one word, and so is "O'Neill".
    folded = DOTTED.matcher(APOSTROPHES.matcher(folded).replaceAll("")).replaceAll("");
    return new Name(
        text, Arrays.stream(OTHERS.split(folded)).filter(word -> !word.isEmpty()).toList());
  }

  /** {@return whether both have the same words in the same order} */
  boolean isSame(Name other) {
    return words.equals(other.words) && !words.isEmpty();
  }

  /** {@return whether it may be a name at all} */
  boolean isComparable() {
    return !words.isEmpty() && text.length() <= MOST_CHARACTERS;
  }
}
