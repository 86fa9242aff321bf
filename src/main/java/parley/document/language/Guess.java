package parley.document.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.authority.Words;

/** Guesses the language of a text by counting frequent words. */
public final class Guess {
  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int SAMPLE = 20_000;

  private static final Map<String, Set<String>> STOP_WORDS = stopWords();

  private Guess() {}

  /**
   * {@return the tag of the language most of whose frequent words occur; the first of {@code
   * languages.txt} in doubt}
   *
   * @param text any text
   */
  public static String language(String text) {
    List<String> words = Words.split(text.substring(0, Math.min(text.length(), SAMPLE)));
    Map<String, Integer> counts = new LinkedHashMap<>();
    WordFile.LANGUAGES.forEach(language -> counts.put(language, 0));
    for (String word : words) {
      String folded = Words.fold(word);
      STOP_WORDS.forEach(
          (language, stopWords) -> {
            if (stopWords.contains(folded)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    int most = Collections.max(counts.values());
    return WordFile.LANGUAGES.stream()
        .filter(language -> counts.getOrDefault(language, 0) == most)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Set<String>> stopWords() {
    Map<String, Set<String>> words = new TreeMap<>();
    for (String language : WordFile.LANGUAGES) {
      Set<String> folded = new HashSet<>();
      WordFile.lines(language + "/stop-words.txt").forEach(word -> folded.add(Words.fold(word)));
      words.put(language, folded);
    }
    return words;
  }
}
