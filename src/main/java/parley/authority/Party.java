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
 * @param codes further codes of a state, as far as it has them
 * @param founded when it began to exist, in ISO 8601: of historical states
 * @param dissolved when it ceased to exist, in ISO 8601: of historical states
 * @param wikidata Wikidata id such as {@code Q241}, if known
 */
public record Party(
    String id,
    Kind kind,
    Optional<String> isoCode,
    Map<String, String> labels,
    Codes codes,
    Optional<String> founded,
    Optional<String> dissolved,
    Optional<String> wikidata) {

  /**
   * Codes of a state beside the usual one.
   *
   * @param alpha3 ISO 3166-1 alpha-3 code
   * @param numeric ISO 3166-1 numeric code, three digits
   * @param m49 code of the United Nations' standard M49, three digits
   */
  public record Codes(Optional<String> alpha3, Optional<String> numeric, Optional<String> m49) {}

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
