package parley.extract.mention;

import java.util.Arrays;
import parley.authority.Numbering;
import parley.authority.Wording;

/**
 * The numbers of the types of mention, which are even, and of the words that rules name, which are
 * odd; all other words share {@link #OTHER}.
 */
final class Numbers {
  private static final int OTHER = 1;
  private static final Numbering TYPES = new Numbering();
  private static final Numbering WORDS = new Numbering();

  /**
   * The numbers of the words that rules name, by those that they have in word lists; written before
   * a text is read by these rules.
   */
  private static volatile int[] named = {};

  private static volatile int count = OTHER + 1;

  private Numbers() {}

  /** {@return the number of a type} */
  static int ofType(String type) {
    int number = 2 * TYPES.of(type);
    if (number >= count) {
      raise(number);
    }
    return number;
  }

  /** {@return the number of a word that a rule names} */
  static int ofWord(String folded) {
    int number = 2 * WORDS.of(folded) + 1;
    raise(number);
    note(Wording.numberOf(folded), number);
    return number;
  }

  private static synchronized void raise(int number) {
    count = Math.max(count, number + 1);
  }

  private static synchronized void note(int listed, int number) {
    int[] enough = listed < named.length ? named : Arrays.copyOf(named, 2 * listed);
    enough[listed] = number;
    named = enough;
  }

  /**
   * {@return the number of a word of a text, whether or not a rule names it}
   *
   * @param listed the number that word lists know it by
   */
  static int ofListed(int listed) {
    int[] known = named;
    int number = listed < known.length ? known[listed] : 0;
    return number == 0 ? OTHER : number;
  }

  /** {@return a number above all that were given} */
  static int count() {
    return count;
  }
}
