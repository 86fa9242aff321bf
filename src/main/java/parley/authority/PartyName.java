package parley.authority;

import java.util.Optional;

/**
 * A way to name a party.
 *
 * @param party which party
 * @param form how the words name it
 * @param language the only language in which they do, if there is but one
 */
public record PartyName(Party party, Form form, Optional<String> language) {

  /**
   * {@return whether the words may name the party in a text}
   *
   * @param tag BCP 47 tag of the language of the text
   */
  public boolean isOf(String tag) {
    return language.isEmpty() || tag.startsWith(language.get());
  }

  /** How words name a party; rules trust the forms differently. */
  public enum Form {
    /** Its name, short or official: {@code Cuba}, {@code the United States of America}. */
    NAME,
    /** An abbreviation: {@code U.S.}, {@code EU}. */
    ABBREVIATION,
    /** The adjective, which also names its people: {@code Cuban}, {@code Cubans}. */
    ADJECTIVE,
    /** The capital, which may stand for the government: {@code Havana}. */
    CAPITAL
  }
}
