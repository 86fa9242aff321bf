package parley.extract.finder;

import java.util.List;
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
   */
  void annotate(Annotated sentence) {
    mark(sentence, "party", authority.partyNames(), Gazetteer::party);
    mark(sentence, "place", authority.placeNames(), Gazetteer::place);
    mark(sentence, "topic", authority.topicNames(), Gazetteer::topic);
    mark(sentence, "topic-word", authority.topicWords(), Gazetteer::topic);
  }

  private static Meaning party(List<PartyName> names) {
    return new Meaning.OfParty(names.getFirst());
  }

  private static Meaning place(List<Place> places) {
    return new Meaning.OfPlace(places);
  }

  private static Meaning topic(List<Topic> topics) {
    return new Meaning.OfTopic(topics.getFirst());
  }

  private static <T> void mark(
      Annotated sentence, String type, PhraseIndex<T> names, Function<List<T>, Meaning> meaning) {
    int i = 0;
    while (i < sentence.size()) {
      var hit = names.longest(sentence.words(), sentence.folded(), i);
      if (hit.isPresent()) {
        sentence.add(new Mention(type, i, hit.get().end(), meaning.apply(hit.get().values())));
        i = hit.get().end();
      } else {
        i++;
      }
    }
  }
}
