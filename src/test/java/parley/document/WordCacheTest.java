package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import parley.authority.Words;
import parley.document.WordCache.Word;

/** A word from the cache is the word that stands in the text, however many were read before. */
final class WordCacheTest {
  private final WordCache cache = new WordCache();

  @Test
  void givesTheWordAsWrittenAndFolded() {
    assertEquals(new Word("Perú", "peru"), cache.of("in Perú today", 3, 7));
    assertEquals(new Word("PERÚ", "peru"), cache.of("PERÚ", 0, 4));
  }

  @Test
  void makesAWordOnce() {
    Word first = cache.of("the talks", 4, 9);
    assertSame(first, cache.of("talks", 0, 5));
  }

  @Test
  void neverTakesOneWordForAnother() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 50_000; i++) {
        String word = Integer.toString(i, Character.MAX_RADIX).toUpperCase(java.util.Locale.ROOT);
        assertEquals(new Word(word, Words.fold(word)), cache.of(" " + word, 1, word.length() + 1));
      }
    }
  }

  @Test
  void givesLongWordsAsWell() {
    String word = "Ab".repeat(100);
    assertEquals(Word.of(word), cache.of(word, 0, word.length()));
  }
}
