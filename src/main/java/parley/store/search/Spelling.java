package parley.store.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Knows the words of an index, and which of them are spelt nearly as another. */
final class Spelling {
  /** Shorter words have too many neighbours for a slip to tell which was meant. */
  private static final int SHORTEST = 4;

  private static final int MOST = 3;

  /** More unknown words are no slips. */
  private static final int MOST_WORDS = 6;

  private static final Comparator<SuggestWord> BEST =
      Comparator.comparingDouble((SuggestWord word) -> -word.score)
          .thenComparingInt(word -> -word.freq)
          .thenComparing(word -> word.string);

  private final IndexReader reader;
  private final DirectSpellChecker ofNames = checker(0);
  private final DirectSpellChecker ofTexts = checker(1);

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** In names the first letter may be wrong too; texts have too many words for that. */
  private static DirectSpellChecker checker(int prefix) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(prefix);
    checker.setMinQueryLength(SHORTEST);
    checker.setThresholdFrequency(0);
    checker.setMaxQueryFrequency(0);
    return checker;
  }

  /** {@return words of the index that are spelt like those which it does not know} */
  Map<String, List<String>> ofUnknown(Wanted wanted) throws IOException {
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (Wanted.Word word : wanted.words()) {
      if (others.size() < MOST_WORDS && !isKnown(word)) {
        others.put(word.plain(), near(word.plain()));
      }
    }
    others.values().removeIf(List::isEmpty);
    return others;
  }

  /** {@return words of the index that are spelt like others, known or not} */
  Map<String, List<String>> ofAll(Wanted wanted) throws IOException {
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (Wanted.Word word : wanted.words()) {
      if (others.size() < MOST_WORDS && !word.isCommon()) {
        others.put(word.plain(), near(word.plain()));
      }
    }
    others.values().removeIf(List::isEmpty);
    return others;
  }

  private boolean isKnown(Wanted.Word word) throws IOException {
    for (String field : List.of(Fields.NAME, Fields.TEXT)) {
      if (has(field, word.plain())
          || has(field + Analysis.ENGLISH, word.english())
          || has(field + Analysis.SPANISH, word.spanish())) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String field, String term) throws IOException {
    return !term.isEmpty() && reader.docFreq(new Term(field, term)) > 0;
  }

  /** {@return the likeliest spellings of a word} */
  private List<String> near(String word) throws IOException {
    return Stream.concat(
            Arrays.stream(near(ofNames, Fields.NAME, word)),
            Arrays.stream(near(ofTexts, Fields.TEXT, word)))
        .sorted(BEST)
        .map(found -> found.string)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private SuggestWord[] near(DirectSpellChecker checker, String field, String word)
      throws IOException {
    return checker.suggestSimilar(new Term(field, word), MOST, reader, SuggestMode.SUGGEST_ALWAYS);
  }
}
