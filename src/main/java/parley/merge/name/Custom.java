package parley.merge.name;

import java.util.Collection;
import java.util.Set;

/**
 * How the names of somebody's officials are written.
 *
 * @param surnameFirst whether the first word of a longer name may be its surname
 * @param respelt whether names come from another script, so that sources spell them differently
 */
public record Custom(boolean surnameFirst, boolean respelt) {
  private static final Set<String> SURNAME_FIRST = WordList.words("surname-first.txt");
  private static final Set<String> OTHER_SCRIPT = WordList.words("other-scripts.txt");

  /**
   * {@return the custom of some parties together: what one of them does may be}
   *
   * @param parties ids of parties
   */
  public static Custom of(Collection<String> parties) {
    return new Custom(
        parties.stream().anyMatch(SURNAME_FIRST::contains),
        parties.stream().anyMatch(OTHER_SCRIPT::contains));
  }

  /**
   * {@return what this or another allows}
   *
   * @param other another custom
   */
  public Custom or(Custom other) {
    return new Custom(surnameFirst || other.surnameFirst, respelt || other.respelt);
  }
}
