package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import parley.extract.mention.Meaning;

/**
 * An office in a sentence, such as "the Kenyan Foreign Ministry's director general for U.S.
 * affairs".
 *
 * @param from index of its first word, the party included
 * @param textFrom index of the first word of what it is called by itself, without the party
 * @param to index behind its last word
 * @param party id of the party that the holder acts for, where the words say so
 * @param organs the organs that it names
 * @param kind how it is held
 * @param title what one holder is called without the words around it; where the words leave that to
 *     an office named before, the title of that
 */
record Role(
    int from,
    int textFrom,
    int to,
    Optional<String> party,
    List<Meaning.OfOrgan> organs,
    Kind kind,
    String title) {

  /** How an office is held. */
  enum Kind {
    /** By one person. */
    SINGLE,
    /** By several, so that a list of names may follow. */
    SHARED,
    /** By somebody of whom the words say only that it is the same office elsewhere. */
    COUNTERPART,
    /** By somebody of whom the words say only of what: "el ministro de Defensa y el de Salud". */
    ELIDED
  }

  Role {
    organs = List.copyOf(organs);
  }

  /** {@return whether several people hold it} */
  boolean isPlural() {
    return kind == Kind.SHARED;
  }
}
