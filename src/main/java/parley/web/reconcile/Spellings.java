package parley.web.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The words of an index, to find those that differ from a word by a few typing errors.
 *
 * <p>They are walked in their order, so that words with one beginning are compared with it once and
 * left out together where it differs too much. It does not change, and any number of threads may
 * search it.
 */
final class Spellings {
  private final String[] words;

  /** How many characters each word shares with the one before. */
  private final int[] shared;

  /**
   * Keeps some words.
   *
   * @param words in any order, each once
   */
  Spellings(Collection<String> words) {
    this.words = words.stream().sorted().toArray(String[]::new);
    this.shared = new int[this.words.length];
    for (int i = 1; i < this.words.length; i++) {
      shared[i] = Math.max(Arrays.mismatch(chars(i - 1), chars(i)), 0);
    }
  }

  private char[] chars(int index) {
    return words[index].toCharArray();
  }

  /**
   * A word that is nearly another.
   *
   * @param word as the index has it
   * @param errors how many characters are wrong, missing, too many, or two that change places; from
   *     1
   */
  record Spelling(String word, int errors) {}

  /**
   * {@return the words that differ from a word, though little; the nearest first, equals in the
   * order of letters}
   *
   * @param word any word
   * @param most how many errors at most
   * @param limit how many words at most
   */
  List<Spelling> near(String word, int most, int limit) {
    List<Spelling> found = new ArrayList<>();
    Rows rows = new Rows(word, most);
    int known = 0;
    for (int i = 0; i < words.length; ) {
      known = Math.min(known, shared[i]);
      known = rows.extend(words[i], known);
      if (known == words[i].length()) {
        int errors = rows.errors(known);
        if (errors > 0 && errors <= most) {
          found.add(new Spelling(words[i], errors));
        }
        i++;
      } else {
        i = behind(i, known);
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Spelling::errors)).limit(limit).toList();
  }

  /** {@return the first word behind one that does not share the beginning that differs too much} */
  private int behind(int index, int beginning) {
    int next = index + 1;
    while (next < words.length && shared[next] >= beginning) {
      next++;
    }
    return next;
  }

  /** The errors between each beginning of one word and each beginning of another. */
  private static final class Rows {
    private final String word;
    private final int most;
    private final List<int[]> rows = new ArrayList<>();

    Rows(String word, int most) {
      this.word = word;
      this.most = most;
      int[] first = row(0);
      for (int j = 0; j < first.length; j++) {
        first[j] = j;
      }
    }

    private int[] row(int index) {
      while (rows.size() <= index) {
        rows.add(new int[word.length() + 1]);
      }
      return rows.get(index);
    }

    /** {@return how many errors there are between the word and a beginning of this length} */
    int errors(int length) {
      return row(length)[word.length()];
    }

    /**
     * {@return how much of another word was compared: all of it, or as much as no word may begin
     * with that has few errors}
     *
     * @param other the other word
     * @param known how many of its characters are compared already
     */
    int extend(String other, int known) {
      int before = 0;
      for (int i = known + 1; i <= other.length(); i++) {
        int least = compare(other, i);
        // Two characters that change places may yet make good what the last one spoilt.
        if (least > most && before >= most) {
          return i;
        }
        before = least;
      }
      return other.length();
    }

    /**
     * {@return the least number of errors behind which the words may still go on alike}
     *
     * <p>Beginnings whose lengths differ by more than the errors allowed are not compared.
     */
    private int compare(String other, int length) {
      int[] before = row(length - 1);
      int[] now = row(length);
      char last = other.charAt(length - 1);
      int from = Math.clamp(length - most, 1, word.length() + 1);
      int to = Math.min(word.length(), length + most);
      now[from - 1] = from == 1 ? length : most + 1;
      int least = now[from - 1];
      for (int j = from; j <= to; j++) {
        int changed = before[j - 1] + (word.charAt(j - 1) == last ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
        if (isSwapped(other, length, j)) {
          now[j] = Math.min(now[j], row(length - 2)[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      Arrays.fill(now, to + 1, now.length, most + 1);
      return least;
    }

    private boolean isSwapped(String other, int length, int j) {
      return length > 1
          && j > 1
          && word.charAt(j - 1) == other.charAt(length - 2)
          && word.charAt(j - 2) == other.charAt(length - 1);
    }
  }
}
