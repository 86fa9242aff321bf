package parley.authority;

import java.util.List;

/** The words of a text as word lists are asked for them: each listed word has a number. */
public final class Wording {
  private static final Numbering LISTED = new Numbering();

  private final List<String> words;
  private final int[] numbers;

  /**
   * Looks the words up, each once for all lists.
   *
   * @param words the words as written, see {@link Words#split}
   * @param folded the same words, each through {@link Words#fold}
   */
  public Wording(List<String> words, List<String> folded) {
    this.words = words;
    this.numbers = new int[folded.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = LISTED.known(folded.get(i));
    }
  }

  /**
   * {@return the wording of a text}
   *
   * @param words the words as written
   */
  public static Wording of(List<String> words) {
    return new Wording(words, words.stream().map(Words::fold).toList());
  }

  /**
   * {@return the number of a word that some list holds; lists give the same word the same number}
   *
   * @param folded the word in the form under which it is compared
   */
  public static int numberOf(String folded) {
    return LISTED.of(folded);
  }

  /** {@return how many words there are} */
  public int size() {
    return numbers.length;
  }

  /**
   * {@return the number of a word; {@link Numbering#UNKNOWN} if no list holds it}
   *
   * @param index index of the word
   */
  public int number(int index) {
    return numbers[index];
  }

  /** {@return some of the words as written} */
  List<String> words(int from, int to) {
    return words.subList(from, to);
  }
}
