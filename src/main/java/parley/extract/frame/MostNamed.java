package parley.extract.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.extract.mention.Mention;

/** The two parties that an item names most. */
final class MostNamed {
  private static final int LEAST_MENTIONS = 2;

  private MostNamed() {}

  /**
   * {@return the two, the more often named first; none if a third is named as often}
   *
   * @param sentences of the item
   * @param isAnywhere whether a capital counts too where it is no more than where something is
   */
  static Set<String> of(List<SentenceReading> sentences, boolean isAnywhere) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceReading reading : sentences) {
      reading
          .sentence()
          .all("party")
          .filter(party -> !isDateline(reading, party))
          .filter(party -> isAnywhere || PartyIds.isNamed(party) || !isWhere(reading, party))
          .flatMap(party -> PartyIds.of(party).stream())
          .forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean isClear =
        most.size() >= 2
            && most.get(1).getValue() >= LEAST_MENTIONS
            && (most.size() == 2 || most.get(2).getValue() < most.get(1).getValue());
    return isClear
        ? new LinkedHashSet<>(List.of(most.get(0).getKey(), most.get(1).getKey()))
        : Set.of();
  }

  /** A capital that is all of a sentence says where the report was filed. */
  private static boolean isDateline(SentenceReading reading, Mention party) {
    return party.from() == 0 && reading.sentence().size() <= party.to() + 1;
  }

  /** "in Lima" is where something is. */
  private static boolean isWhere(SentenceReading reading, Mention capital) {
    return reading.sentence().any("@preposition", word -> word.to() == capital.from());
  }
}
