package parley.extract.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.authority.Authority;
import parley.authority.PartyName;
import parley.authority.PhraseIndex;
import parley.authority.Place;
import parley.authority.Topic;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Mention;

/** Marks what the authority files know by name: parties, places and topics. */
final class Gazetteer {
  private final Authority authority;

  Gazetteer(Authority authority) {
    this.authority = authority;
  }

  /**
   * Adds mentions of the types {@code party}, {@code place}, {@code topic} and {@code topic-word}.
   *
   * @param sentence a sentence
   * @param language BCP 47 tag of its language: short names mean other parties in other languages
   */
  void annotate(Annotated sentence, String language) {
    mark(sentence, "party", authority.partyNames(), names -> party(names, language));
    mark(sentence, "place", authority.placeNames(), Gazetteer::place);
    mark(sentence, "topic", authority.topicNames(), Gazetteer::topic);
    mark(sentence, "topic-word", authority.topicWords(), Gazetteer::topic);
  }

  private static Optional<Meaning> party(List<PartyName> names, String language) {
    return names.stream()
        .filter(name -> name.isOf(language))
        .min(Comparator.comparing(name -> name.language().isEmpty()))
        .map(Meaning.OfParty::new);
  }

  private static Optional<Meaning> place(List<Place> places) {
    return Optional.of(new Meaning.OfPlace(places));
  }

  private static Optional<Meaning> topic(List<Topic> topics) {
    return Optional.of(new Meaning.OfTopic(topics.getFirst()));
  }

  private static <T> void mark(
      Annotated sentence,
      String type,
      PhraseIndex<T> names,
      Function<List<T>, Optional<Meaning>> meaning) {
    int i = 0;
    while (i < sentence.size()) {
      var hit = names.longest(sentence.wording(), i);
      if (hit.isPresent()) {
        int from = i;
        int end = hit.get().end();
        meaning
            .apply(hit.get().values())
            .ifPresent(found -> sentence.add(new Mention(type, from, end, found)));
        i = end;
      } else {
        i++;
      }
    }
  }
}
