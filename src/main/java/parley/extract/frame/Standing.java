package parley.extract.frame;

import java.util.Locale;
import java.util.Optional;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Which side words mean that name no party: "the hosts", "the visiting delegation". */
enum Standing {
  /** The side in whose country they meet. */
  HOST,
  /** The side that has come there. */
  GUEST,
  /** The side of those who write: "our delegation". */
  OWN,
  /** The side that is left once it is known who leads the other. */
  OTHER;

  private static final String RULES = "standing.";

  /** {@return which side a phrase of the grammar, such as one of {@code standing.host}, means} */
  static Optional<Standing> of(Mention mention) {
    return mention.meaning() instanceof Meaning.OfPhrase(String rule, var parts)
            && rule.startsWith(RULES)
        ? Optional.of(valueOf(rule.substring(RULES.length()).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /**
   * {@return the party whose side it is, if it shows}
   *
   * @param frame the meeting
   * @param home id of the party from whose country the document was filed
   */
  Optional<String> party(Frame frame, Optional<String> home) {
    Optional<String> host =
        frame.places.isEmpty() ? home : frame.places.getFirst().value().country();
    Optional<String> known = host.filter(frame.parties::containsKey);
    return switch (this) {
      case HOST -> known;
      case GUEST -> known.flatMap(id -> other(frame, id));
      case OWN -> home.filter(frame.parties::containsKey);
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<String> other(Frame frame, String host) {
    return frame.parties.size() == 2
        ? frame.parties.keySet().stream().filter(id -> !id.equals(host)).findFirst()
        : Optional.empty();
  }
}
