package parley.authority;

/**
 * A way to name a party.
 *
 * @param party which party
 * @param form how the words name it
 */
public record PartyName(Party party, Form form) {

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
