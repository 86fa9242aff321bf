package parley.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;
import parley.extract.rule.Match;

/** Reads off sentences which parties meet. */
final class Parties {
  private Parties() {}

  /** {@return the id of the party that a mention of a party or of one side names} */
  static Optional<String> id(Mention mention) {
    return switch (mention.meaning()) {
      case Meaning.OfParty(PartyName name) -> Optional.of(name.party().id());
      case Meaning.OfPhrase phrase -> phrase.part("p").flatMap(Parties::id);
      case Meaning.OfPerson person -> person.party();
      case Meaning.OfOrgan organ -> organ.party();
      case Meaning.OfClass other -> Optional.empty();
      case Meaning.OfPlace other -> Optional.empty();
      case Meaning.OfTopic other -> Optional.empty();
      case Meaning.OfTime other -> Optional.empty();
    };
  }

  /**
   * {@return the ids of the parties that a sentence about a meeting names as meeting: the two of
   * "between … and …", else all that are not just where or whose}
   */
  static List<String> meeting(SentenceReading reading) {
    for (Match match : reading.matches(Effect.PARTIES).toList()) {
      Set<String> ids = new LinkedHashSet<>();
      match.part("a").flatMap(Parties::id).ifPresent(ids::add);
      match.part("b").flatMap(Parties::id).ifPresent(ids::add);
      if (ids.size() == 2) {
        return List.copyOf(ids);
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    Annotated sentence = reading.sentence();
    sentence
        .all("party")
        .filter(party -> isActor(party, reading))
        .flatMap(party -> id(party).stream())
        .forEach(ids::add);
    sentence.all("organ").flatMap(organ -> id(organ).stream()).forEach(ids::add);
    return new ArrayList<>(ids);
  }

  private static boolean isActor(Mention party, SentenceReading reading) {
    Annotated sentence = reading.sentence();
    boolean isCapital =
        party.meaning() instanceof Meaning.OfParty(PartyName name)
            && name.form() == PartyName.Form.CAPITAL;
    boolean isInPerson = sentence.all("person").anyMatch(person -> person.covers(party));
    boolean isVenue =
        reading
            .matches(Effect.PLACE)
            .flatMap(match -> match.part("p").stream())
            .anyMatch(place -> place.overlaps(party) || isCountryOf(place, party));
    return !isCapital && !isInPerson && !isVenue;
  }

  /** "Florida, United States": the country of the place before it. */
  private static boolean isCountryOf(Mention place, Mention party) {
    return (party.from() == place.to() || party.from() == place.to() + 1)
        && place.meaning() instanceof Meaning.OfPlace where
        && where.likeliest().country().equals(id(party));
  }
}
