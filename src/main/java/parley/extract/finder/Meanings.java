package parley.extract.finder;

import java.util.Optional;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Reads single things off mentions. */
final class Meanings {
  private Meanings() {}

  /** {@return the id of the party that a mention of type {@code party} names} */
  static Optional<String> party(Mention mention) {
    return mention.meaning() instanceof Meaning.OfParty(var name)
        ? Optional.of(name.party().id())
        : Optional.empty();
  }

  /** {@return the id of the party in which the likeliest place of a mention lies} */
  static Optional<String> country(Mention mention) {
    return mention.meaning() instanceof Meaning.OfPlace place
        ? place.likeliest().country()
        : Optional.empty();
  }
}
