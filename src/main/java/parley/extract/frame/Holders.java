package parley.extract.frame;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.authority.Words;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Who holds those offices of which a country has but one, as far as a document names them: "the
 * Kenyan president" is the one whom it calls so elsewhere.
 */
final class Holders {
  /** Words such as "of the" between an office and its country. */
  private static final int JOINT = 2;

  private final Officials officials;
  private final Map<Office, OfPerson> people = new HashMap<>();
  private final Set<Office> shared = new HashSet<>();

  private record Office(String party, Meaning kind) {}

  Holders(Officials officials) {
    this.officials = officials;
  }

  /** Reads a document. */
  void read(List<List<SentenceReading>> items) {
    items.forEach(sentences -> sentences.forEach(reading -> gather(reading.sentence())));
    people.keySet().removeAll(shared);
  }

  private void gather(Annotated sentence) {
    for (Mention mention : sentence.list("person")) {
      OfPerson person = (OfPerson) mention.meaning();
      int end = mention.from() + Words.split(person.role()).size();
      Optional<String> party = officials.party(person);
      Optional<Meaning> kind = kind(mention.from(), end, sentence);
      if (party.isPresent() && kind.isPresent()) {
        Office office = new Office(party.get(), kind.get());
        OfPerson known = people.putIfAbsent(office, person);
        if (known != null && !officials.entity(known).equals(officials.entity(person))) {
          shared.add(office);
        }
      }
    }
  }

  /** {@return the same, where those who are only named by their office have their name} */
  List<Mention> named(List<Mention> actors, Annotated sentence) {
    return actors.stream().map(actor -> holder(actor, sentence)).toList();
  }

  private Mention holder(Mention actor, Annotated sentence) {
    if (!actor.type().equals("office")) {
      return actor;
    }
    int from = actor.from() + (sentence.at("@determiner", actor.from()).isEmpty() ? 0 : 1);
    return PartyIds.of(actor)
        .flatMap(
            party ->
                kind(from, actor.to(), sentence).map(kind -> people.get(new Office(party, kind))))
        .map(who -> new Mention("person", actor.from(), actor.to(), who))
        .orElse(actor);
  }

  /** {@return the kind of an office whose words are no more than that and a country} */
  private static Optional<Meaning> kind(int from, int to, Annotated sentence) {
    return sentence.at("@office-kind", from).stream()
        .max(Comparator.comparingInt(Mention::to))
        .filter(kind -> kind.to() == to || isOfParty(kind.to(), to, sentence))
        .map(Mention::meaning);
  }

  private static boolean isOfParty(int from, int to, Annotated sentence) {
    return sentence.any(
        "party", party -> party.to() == to && from <= party.from() && party.from() <= from + JOINT);
  }
}
