package parley.document;

import org.jspecify.annotations.Nullable;
import parley.authority.Words;

/**
 * Words as texts write them, each made once: nearly all words of a text stood in those before, and
 * to find one costs less than to cut it out and fold it.
 *
 * <p>Safe for any number of threads: where two put different words in one place, one of them is
 * made again when it is next asked for. It holds so many short words and no more, whatever is read.
 */
final class WordCache {
  private static final int PLACES = 1 << 13;
  private static final int LONGEST = 24;

  private final @Nullable Word[] words = new Word[PLACES];

  /**
   * A word.
   *
   * @param text as written
   * @param folded the form under which it is compared
   */
  record Word(String text, String folded) {
    static Word of(String text) {
      return new Word(text, Words.fold(text));
    }
  }

  /** {@return the word that stands at some place of a text} */
  Word of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return Word.of(text.substring(start, end));
    }
    int place = place(text, start, end);
    Word known = words[place];
    if (known != null && known.text.length() == end - start && text.startsWith(known.text, start)) {
      return known;
    }
    Word made = Word.of(text.substring(start, end));
    words[place] = made;
    return made;
  }

  private static int place(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> Short.SIZE) & (PLACES - 1);
  }
}
