package parley.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Place;
import parley.authority.Place.Kind;
import parley.authority.Topic;
import parley.authority.Words;
import parley.merge.name.ContentWords;
import parley.merge.name.Custom;
import parley.merge.name.Letters;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;
import parley.score.Found.Named;
import parley.score.Found.Official;
import parley.score.GoldDocument.GoldOfficial;

/**
 * Decides whether a value found is the value that the gold means, though written otherwise.
 *
 * <p>Names of people agree if one is contained in the other; organizations (without the name of
 * their party), topics and places if the authority knows both names for one thing, otherwise by
 * their words, a city also with its country behind it or for a building in it; a topic outside the
 * authority if its words contain those of the gold or the other way round; series if the words of
 * one name, but for such as "dialogue", are contained in the other's; roles if they share half of
 * the words of the shorter.
 */
final class Likeness {
  /** Whichever way a name is written, it may be meant. */
  private static final Custom NAMES = new Custom(true, false);

  private final Authority authority;

  Likeness(Authority authority) {
    this.authority = authority;
  }

  boolean person(String gold, Official found) {
    PersonName name = PersonName.of(gold);
    return found.names().stream().map(PersonName::of).anyMatch(other -> isOne(name, other));
  }

  /** Prefers, of several officials whose names fit, the one whose party fits too. */
  int officials(GoldOfficial gold, Official found) {
    boolean sameParty = gold.party().map(Likeness::id).equals(found.party());
    return person(gold.name(), found) ? (sameParty ? 2 : 1) : 0;
  }

  boolean organization(String gold, String party, Named found) {
    String name = withoutParty(gold, party);
    boolean known =
        Stream.of(gold, name)
            .flatMap(words -> authority.organNames().exactly(words).stream())
            .map(organ -> organ.party().orElse(party) + "-" + organ.key())
            .anyMatch(found.key()::equals);
    Set<String> words = ContentWords.of(name);
    String key =
        found.key().startsWith(party + "-") ? found.key().substring(party.length() + 1) : "";
    return known
        || words.equals(ContentWords.of(key))
        || ContentWords.contained(words, ContentWords.of(withoutParty(found.name(), party)));
  }

  /** Whose an organ is says the side: "Cuban Foreign Ministry", "Ministerio de Salud de Cuba". */
  private String withoutParty(String name, String party) {
    List<String> words = Words.split(name);
    // The longest name of the party, which may hold a shorter one: "of the Republic of Cuba".
    for (int length = words.size() - 1; length > 0; length--) {
      int rest = words.size() - length;
      if (isOf(String.join(" ", words.subList(0, length)), party)) {
        return String.join(" ", words.subList(length, words.size()));
      }
      if (isOf(String.join(" ", words.subList(rest, words.size())), party)) {
        return ContentWords.withoutTail(words.subList(0, rest));
      }
    }
    return name;
  }

  private boolean isOf(String words, String party) {
    return authority.partyNames().exactly(words).stream()
        .anyMatch(known -> known.party().id().equals(party));
  }

  boolean samePerson(String one, String other) {
    return isOne(PersonName.of(one), PersonName.of(other));
  }

  private boolean isOne(PersonName one, PersonName other) {
    return !one.match(other, NAMES, authority.nameVariants()).isWorseThan(Match.FULL);
  }

  boolean topic(String gold, String found) {
    return authority.topicNames().exactly(gold).stream().anyMatch(topic -> topic.id().equals(found))
        || Letters.slug(gold).equals(found)
        || ContentWords.of(gold).equals(ContentWords.of(topicLabel(found)))
        || (authority.topic(found).isEmpty()
            && ContentWords.contained(ContentWords.of(gold), ContentWords.of(topicLabel(found))));
  }

  /** {@return the usual name of a topic} */
  String topicLabel(String id) {
    return authority
        .topic(id)
        .map(Topic::labels)
        .map(labels -> labels.getOrDefault("en", id))
        .orElse(id.replace('-', ' '));
  }

  boolean place(String gold, Named found) {
    return authority.placeNames().exactly(gold).stream()
            .map(Place::id)
            .anyMatch(id -> found.key().equals(id) || found.key().startsWith(id + "/"))
        || placeLabel(found)
            .filter(label -> ContentWords.contained(ContentWords.of(gold), ContentWords.of(label)))
            .isPresent();
  }

  /** {@return the name of a place that is more than a country} */
  Optional<String> placeLabel(Named place) {
    Optional<Place> known = authority.place(place.key());
    return known.filter(p -> p.kind() == Kind.COUNTRY).isPresent()
        ? Optional.empty()
        : Optional.of(known.map(Place::label).orElse(place.name()));
  }

  /** {@return the code of the country that a place is or lies in, if it is known} */
  Optional<String> country(Named place) {
    return authority
        .place(place.key())
        .map(p -> p.kind() == Kind.COUNTRY ? Optional.of(p.id()) : p.country())
        .orElseGet(() -> firstStep(place.key()))
        .map(Likeness::code);
  }

  private Optional<String> firstStep(String key) {
    int slash = key.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(key.substring(0, slash)).filter(id -> authority.party(id).isPresent());
  }

  /** {@return a party's id in the capitals that gold files use} */
  static String code(String party) {
    return party.toUpperCase(Locale.ROOT);
  }

  /** {@return the id of a party, given the code that gold files use} */
  static String id(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  boolean series(String gold, String found) {
    return ContentWords.contained(ContentWords.ofSeries(gold), ContentWords.ofSeries(found));
  }

  boolean role(String gold, String found) {
    return ContentWords.overlap(ContentWords.of(gold), ContentWords.of(found));
  }
}
