package parley.authority;

import java.util.Map;
import java.util.Optional;

/**
 * A state or an intergovernmental organization: what can meet.
 *
 * @param id lower-case ISO 3166-1 alpha-2 code of a state ({@code cu}), usual abbreviation of an
 *     organization ({@code eu}, {@code un}, {@code caricom}), code of a historical state ({@code
 *     suhh})
 * @param kind what it is
 * @param isoCode ISO 3166-1 alpha-2 code in capitals, for a state that has one
 * @param labels its usual name by language tag, {@code en} always among them; iteration in the
 *     order of tags
 * @param wikidata Wikidata id such as {@code Q241}, if known
 */
public record Party(
    String id,
    Kind kind,
    Optional<String> isoCode,
    Map<String, String> labels,
    Optional<String> wikidata) {

  /** What a party is. */
  public enum Kind {
    /** A state, recognized by all or by some, existing or historical. */
    STATE,
    /** An organization of states. */
    INTERGOVERNMENTAL_ORGANIZATION
  }

  /** {@return its usual name in English} */
  public String label() {
    return labels.getOrDefault("en", id);
  }
}
