package parley.extract.frame;

import java.util.Optional;
import parley.extract.Evidence;
import parley.extract.mention.Meaning.OfPerson;

/**
 * What a sentence says of somebody's place in a meeting; whose side it is may show only later.
 *
 * @param person who
 * @param side id of the party whose side the sentence says it is, if it does
 * @param standing which side it is where the sentence says so without the party
 * @param with somebody of the same side, if the sentence says so
 * @param kind what the person is said to be
 * @param evidence the words
 */
record Claim(
    OfPerson person,
    Optional<String> side,
    Optional<Standing> standing,
    Optional<OfPerson> with,
    Kind kind,
    Evidence evidence) {

  /** What is said of somebody by words that, if any, name a party. */
  Claim(
      OfPerson person,
      Optional<String> side,
      Optional<OfPerson> with,
      Kind kind,
      Evidence evidence) {
    this(person, side, Optional.empty(), with, kind, evidence);
  }

  /** {@return the same of the side of a party, by that evidence} */
  Claim of(Optional<String> party, Evidence because) {
    return new Claim(person, party, standing, with, kind, because);
  }

  /** {@return whether another says as much by the same words} */
  boolean repeats(Claim other) {
    return person.equals(other.person)
        && kind == other.kind
        && evidence.start() == other.evidence.start();
  }

  /** What somebody may be said to be. */
  enum Kind {
    /** The head of a side. */
    HEAD,
    /** One who is named for a side: its head, if nobody is said to be, else a member. */
    SPEAKER,
    /**
     * One of several who are named together, one for each party: heads, if nobody is said to be.
     */
    OF_EACH,
    /** One who meets the other side: its head, if nobody is said to be. */
    MEETS,
    /** A member of a side. */
    MEMBER
  }
}
