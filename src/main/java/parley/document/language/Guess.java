package parley.document.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.authority.Words;

/** Guesses the language of a text by counting frequent words. */
public final class Guess {
  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int SAMPLE = 20_000;

  private static final int ASCII = 0x80;

  /** Frequent words, each with the indexes of its languages. */
  private static final Map<String, List<Integer>> STOP_WORDS = stopWords();

  private static final int LONGEST =
      STOP_WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Guess() {}

  /**
   * {@return the tag of the language most of whose frequent words occur; the first of {@code
   * languages.txt} in doubt}
   *
   * @param text any text
   */
  public static String language(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    int[] bounds = Words.bounds(sample);
    int[] counts = new int[WordFile.LANGUAGES.size()];
    for (int i = 0; i < bounds.length; i += 2) {
      if (isTooLong(sample, bounds[i], bounds[i + 1])) {
        continue;
      }
      String word = Words.fold(sample.substring(bounds[i], bounds[i + 1]));
      for (int language : STOP_WORDS.getOrDefault(word, List.of())) {
        counts[language]++;
      }
    }
    int most = 0;
    for (int language = 1; language < counts.length; language++) {
      most = counts[language] > counts[most] ? language : most;
    }
    return WordFile.LANGUAGES.get(most);
  }

  /** Frequent words are short; of those beyond ASCII the length may change as they are folded. */
  private static boolean isTooLong(String text, int start, int end) {
    int i = end - start > LONGEST ? start : end;
    while (i < end && text.charAt(i) < ASCII) {
      i++;
    }
    return i == end && end - start > LONGEST;
  }

  private static Map<String, List<Integer>> stopWords() {
    Map<String, List<Integer>> languages = new HashMap<>();
    for (int i = 0; i < WordFile.LANGUAGES.size(); i++) {
      int language = i;
      WordFile.lines(WordFile.LANGUAGES.get(i) + "/stop-words.txt").stream()
          .map(Words::fold)
          .distinct()
          .forEach(word -> languages.computeIfAbsent(word, key -> new ArrayList<>()).add(language));
    }
    return languages;
  }
}
