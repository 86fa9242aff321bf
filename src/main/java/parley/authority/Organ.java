package parley.authority;

import java.util.List;
import java.util.Optional;

/**
 * A kind of government organ, or one particular organ, that delegations come from.
 *
 * <p>Most names fit any government: "Foreign Ministry" is {@code ministry-of-foreign-affairs} of
 * whichever party the text speaks of. Some fit one party only: the State Department is American.
 *
 * @param key its key without the party, such as {@code ministry-of-foreign-affairs}, {@code
 *     department-of-state}; the organization's key in the graph is party id, hyphen, key
 * @param label its usual English name, such as {@code Ministry of Foreign Affairs}
 * @param party id of the party whose organ it is, if the name fits only one
 * @param wikidata Wikidata id, if it fits one party and is known
 * @param otherNames further names of an organ that only one party has, as written, sorted
 * @param isListed whether the table of organs has it; of others only the name is known
 */
public record Organ(
    String key,
    String label,
    Optional<String> party,
    Optional<String> wikidata,
    List<String> otherNames,
    boolean isListed) {

  /** Keeps a copy of the list. */
  public Organ {
    otherNames = List.copyOf(otherNames);
  }

  /**
   * {@return an organ that is known by its name alone}
   *
   * @param key its key, made of the name
   * @param label the name
   */
  public static Organ named(String key, String label) {
    return new Organ(key, label, Optional.empty(), Optional.empty(), List.of(), false);
  }
}
