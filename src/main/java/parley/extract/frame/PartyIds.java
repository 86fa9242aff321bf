package parley.extract.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.PartyName;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads off mentions which parties they name or act for, by the ids of the parties. */
final class PartyIds {
  private static final List<String> PARTS_OF_PAIRS = List.of("a", "b", "c");

  private PartyIds() {}

  /** {@return the id of the party that a mention of a party or of one side names} */
  static Optional<String> of(Mention mention) {
    return switch (mention.meaning()) {
      case Meaning.OfParty(PartyName name) -> Optional.of(name.party().id());
      case Meaning.OfPhrase phrase -> phrase.part("p").flatMap(PartyIds::of);
      case Meaning.OfPerson person -> person.party();
      case Meaning.OfOrgan organ -> organ.party();
      case Meaning.OfClass other -> Optional.empty();
      case Meaning.OfPlace other -> Optional.empty();
      case Meaning.OfTopic other -> Optional.empty();
      case Meaning.OfTime other -> Optional.empty();
    };
  }

  /** "a visit to Lima" is one to Peru, "Franco-German" talks are some of France. */
  private static Optional<String> orCountry(Mention mention) {
    if (mention.meaning() instanceof Meaning.OfPlace place) {
      return place.likeliest().country();
    }
    return mention.meaning() instanceof Meaning.OfClass(String party) && !party.isEmpty()
        ? Optional.of(party)
        : of(mention);
  }

  /**
   * {@return for whom people and organs act, or in whose country a place is, where that is known}
   */
  static Set<String> ofAll(List<Mention> actors, Officials officials) {
    Set<String> ids = new LinkedHashSet<>();
    actors.forEach(
        actor ->
            (actor.meaning() instanceof Meaning.OfPlace
                    ? orCountry(actor)
                    : officials.partyOf(actor))
                .ifPresent(ids::add));
    return ids;
  }

  /** {@return the parties that rules for pairs and threes such as "India–Nepal" found} */
  static Set<String> ofPairs(Stream<Match> matches) {
    Set<String> ids = new LinkedHashSet<>();
    matches.forEach(
        match ->
            PARTS_OF_PAIRS.forEach(
                part -> match.part(part).flatMap(PartyIds::orCountry).ifPresent(ids::add)));
    return ids;
  }

  /** {@return whether a mention names a party other than by its capital} */
  static boolean isNamed(Mention mention) {
    return mention.meaning() instanceof Meaning.OfParty(PartyName name)
        && name.form() != PartyName.Form.CAPITAL;
  }
}
