package parley.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import parley.authority.Organ;
import parley.authority.PartyName;
import parley.authority.Place;
import parley.authority.Topic;

/** What a stretch of words stands for. */
public sealed interface Meaning {

  /**
   * A word class of the language's lexicon.
   *
   * @param value what the lexicon says of these words within the class, such as {@code 3} for
   *     March; empty if it says nothing more
   */
  record OfClass(String value) implements Meaning {}

  /**
   * A party.
   *
   * @param name which, and in which form
   */
  record OfParty(PartyName name) implements Meaning {}

  /**
   * A place.
   *
   * @param candidates what the name may mean, likeliest first, never empty
   */
  record OfPlace(List<Place> candidates) implements Meaning {

    /** {@return the likeliest place} */
    public Place likeliest() {
      return candidates.getFirst();
    }
  }

  /**
   * An organ of a government.
   *
   * @param organ which kind
   * @param party id of the party whose organ it is, if the words or the name say so
   */
  record OfOrgan(Organ organ, Optional<String> party) implements Meaning {}

  /**
   * A topic.
   *
   * @param topic the one of the scheme
   */
  record OfTopic(Topic topic) implements Meaning {}

  /**
   * A time.
   *
   * @param time as the words give it
   */
  record OfTime(TimeExpression time) implements Meaning {}

  /**
   * A person with what the words around the name say of them.
   *
   * @param name as written, without titles
   * @param role office as written, without the party; empty if none is stated
   * @param party id of the party for whom the words say that the person acts
   * @param organs organs that the office names
   * @param source how the person was recognized: the id of the rule
   */
  record OfPerson(
      String name, String role, Optional<String> party, List<OfOrgan> organs, String source)
      implements Meaning {

    /** Keeps a copy of the list. */
    public OfPerson {
      organs = List.copyOf(organs);
    }
  }

  /**
   * A phrase that a rule of the grammar found, such as a noun phrase that names a meeting.
   *
   * @param rule id of the rule
   * @param parts the named parts of the phrase
   */
  record OfPhrase(String rule, Map<String, Mention> parts) implements Meaning {

    /**
     * {@return a part}
     *
     * @param name its name in the rule
     */
    public Optional<Mention> part(String name) {
      return Optional.ofNullable(parts.get(name));
    }

    /**
     * {@return the number that a part of a word class stands for, if it has one}
     *
     * @param name the part's name in the rule
     */
    public OptionalInt number(String name) {
      return part(name).map(Mention::number).orElse(OptionalInt.empty());
    }
  }
}
