package parley.authority.register;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An office, ready for comparison: two titles of one office have one key.
 *
 * @param party id of the party whose office it is
 * @param words its telling words, folded
 * @param abroad ids of the parties to which its holder is sent, or which it is for
 */
public record OfficeKey(String party, SortedSet<String> words, SortedSet<String> abroad) {

  /** Keeps copies of the sets. */
  public OfficeKey {
    words = new TreeSet<>(words);
    abroad = new TreeSet<>(abroad);
  }

  /**
   * {@return the same office in a country}
   *
   * @param country id of a party
   */
  public OfficeKey in(String country) {
    SortedSet<String> there = new TreeSet<>(abroad);
    there.add(country);
    return new OfficeKey(party, words, there);
  }

  /** {@return whether the title told nothing} */
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
