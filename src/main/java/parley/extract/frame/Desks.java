package parley.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.extract.Evidence;
import parley.extract.mention.Mention;

/**
 * Finds out for whom people act whose office is for the affairs of a country: the director general
 * for Kenya, in a text that tells of Kenya and Chad, is Chad's.
 */
final class Desks {
  private static final String RULE = "party.of-desk";
  private static final List<String> DEALING = List.of("@desk-joint", "@desk");

  /** How often the one must be named at least for whom they act. */
  private static final int LEAST_MENTIONS = 2;

  private final Evidences evidences;
  private final Officials officials;

  Desks(DocumentContext document) {
    this.evidences = document.evidences();
    this.officials = document.officials();
  }

  /** Reads a document, once it is known what the offices themselves say. */
  void read(List<List<SentenceReading>> items) {
    for (List<SentenceReading> item : items) {
      Map<String, Integer> counts = counts(item);
      for (SentenceReading reading : item) {
        reading.sentence().all("person").forEach(person -> note(person, reading, counts));
      }
    }
  }

  private void note(Mention mention, SentenceReading reading, Map<String, Integer> counts) {
    Optional<String> field = field(mention, reading);
    Optional<String> other = field.flatMap(of -> other(of, counts));
    if (other.isPresent()) {
      Evidence evidence = evidences.inferred(reading, RULE, Reasons.of("party.desk"));
      officials.party(Sides.person(mention).orElseThrow(), other.get(), evidence);
    }
  }

  /** {@return the country that an office names, although it is not the holder's} */
  private Optional<String> field(Mention mention, SentenceReading reading) {
    return Sides.person(mention)
        .filter(person -> !person.role().isEmpty() && officials.party(person).isEmpty())
        .flatMap(
            person ->
                reading
                    .sentence()
                    .all("party")
                    .filter(mention::covers)
                    .filter(PartyIds::isNamed)
                    .filter(party -> isDealtWith(party, reading))
                    .findFirst())
        .flatMap(PartyIds::of);
  }

  /** "director for Kenya", but not "director in Kenya" */
  private static boolean isDealtWith(Mention party, SentenceReading reading) {
    return DEALING.stream()
        .anyMatch(type -> reading.sentence().any(type, word -> word.to() == party.from()));
  }

  /** {@return the one named most beside it, if no third is named as often} */
  private static Optional<String> other(String field, Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> others =
        counts.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(field))
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean isClear =
        !others.isEmpty()
            && others.getFirst().getValue() >= LEAST_MENTIONS
            && (others.size() == 1 || others.get(1).getValue() < others.getFirst().getValue());
    return isClear ? Optional.of(others.getFirst().getKey()) : Optional.empty();
  }

  private static Map<String, Integer> counts(List<SentenceReading> item) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceReading reading : item) {
      reading
          .sentence()
          .all("party")
          .flatMap(party -> PartyIds.of(party).stream())
          .forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }
}
