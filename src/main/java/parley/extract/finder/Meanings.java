package parley.extract.finder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.authority.Party;
import parley.authority.PartyName;
import parley.extract.mention.Annotated;
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

  /** {@return the ids of the parties that sentences name, again for each time} */
  static Stream<String> parties(List<Annotated> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.list("party").stream())
        .flatMap(party -> party(party).stream());
  }

  /** {@return whether a mention of type {@code party} names an organization of states} */
  static boolean isOrganization(Mention mention) {
    return mention.meaning() instanceof Meaning.OfParty(var name)
        && name.party().kind() == Party.Kind.INTERGOVERNMENTAL_ORGANIZATION;
  }

  /**
   * {@return the adjective of a party right behind a noun: "ministro chileno", "cancillería rusa"}
   *
   * <p>Languages that put such an adjective there write it in lower case, so that a capital shows
   * that the words belong to something else.
   */
  static Optional<Mention> adjectiveBehind(Annotated sentence, int index) {
    return index < sentence.size()
            && Character.isLowerCase(sentence.words().get(index).codePointAt(0))
        ? sentence.at("party", index).stream().filter(Meanings::isAdjective).findFirst()
        : Optional.empty();
  }

  /** {@return whether a mention of type {@code party} is an adjective} */
  static boolean isAdjective(Mention mention) {
    return mention.meaning() instanceof Meaning.OfParty(var name)
        && name.form() == PartyName.Form.ADJECTIVE;
  }

  /** {@return the id of the party in which the likeliest place of a mention lies} */
  static Optional<String> country(Mention mention) {
    return mention.meaning() instanceof Meaning.OfPlace place
        ? place.likeliest().country()
        : Optional.empty();
  }

  /**
   * {@return whether the words before an index are of an office that deals with a country for
   * another: "directora general" of "directora general de Kenia"}
   */
  static boolean isDesk(Annotated sentence, int index) {
    return sentence.any("@desk", word -> word.to() == index);
  }
}
