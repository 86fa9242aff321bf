package parley.merge.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names offices and series in the words of one language, so that they can be compared. */
public final class Glossary {
  private static final Map<String, List<String>> ENGLISH = english();

  private Glossary() {}

  /**
   * {@return words with those that the glossary knows in English; the others as they are}
   *
   * @param words see {@link ContentWords}
   */
  public static Set<String> english(Set<String> words) {
    Set<String> english = new TreeSet<>();
    for (String word : words) {
      english.addAll(ENGLISH.getOrDefault(word, List.of(word)));
    }
    return english;
  }

  private static Map<String, List<String>> english() {
    Map<String, List<String>> words = new TreeMap<>();
    for (String line : WordList.lines("glossary.tsv")) {
      int tab = line.indexOf('\t');
      words.put(line.substring(0, tab), Arrays.asList(line.substring(tab + 1).split(" ", -1)));
    }
    return words;
  }
}
