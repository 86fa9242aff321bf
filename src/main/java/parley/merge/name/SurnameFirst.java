package parley.merge.name;

import java.util.Collection;
import java.util.Set;

/** Knows whose officials are commonly named surname first. */
public final class SurnameFirst {
  private static final Set<String> PARTIES = WordList.words("surname-first.txt");

  private SurnameFirst() {}

  /**
   * {@return whether officials of one of these parties are commonly named surname first}
   *
   * @param parties ids of parties
   */
  public static boolean anyOf(Collection<String> parties) {
    return parties.stream().anyMatch(PARTIES::contains);
  }
}
