package parley.extract.frame;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.document.Block;
import parley.extract.Evidence;
import parley.extract.mention.Annotated;
import parley.extract.mention.Mention;

/**
 * The labels before the entries of a digest that name a pair of parties: "Peru–Chile. Officials met
 * in Lima." Whoever meets in such an entry, and is not named there, are these two.
 */
final class PairLabels {
  /** Words such as a mark of the entry that may stand before its label. */
  private static final int DEEPEST_LABEL = 2;

  private static final Set<String> JOINTS = Set.of("-", "–", "—", "/", "&", ",");
  private static final Set<String> ENDS = Set.of(".", ":", "-", "–", "—");

  private final Map<Block, Set<String>> labels = new HashMap<>();

  /** Finds the labels of an item. */
  PairLabels(List<SentenceReading> sentences) {
    for (SentenceReading reading : sentences) {
      boolean isFirst =
          reading.sentence().sentence().span().start()
              == reading.block().sentences().getFirst().span().start();
      if (isFirst) {
        Set<String> pair = pair(reading.sentence());
        if (pair.size() == 2) {
          labels.put(reading.block(), pair);
        }
      }
    }
  }

  private static Set<String> pair(Annotated sentence) {
    List<Mention> parties = sentence.all("party").limit(2).toList();
    if (parties.size() < 2 || parties.getFirst().from() > DEEPEST_LABEL) {
      return Set.of();
    }
    int joint = parties.getFirst().to();
    int end = parties.getLast().to();
    boolean isLabel =
        parties.getLast().from() == joint + 1
            && (JOINTS.contains(sentence.words().get(joint))
                || !sentence.at("@and", joint).isEmpty())
            && (end == sentence.size() || ENDS.contains(sentence.words().get(end)));
    Set<String> ids = new LinkedHashSet<>();
    if (isLabel) {
      parties.forEach(party -> PartyIds.of(party).ifPresent(ids::add));
    }
    return ids;
  }

  /** Gives a meeting that names no two parties those of the label over it. */
  void complete(Frame frame) {
    Set<String> pair =
        frame.blocks.isEmpty() ? Set.of() : labels.getOrDefault(frame.blocks.getFirst(), Set.of());
    boolean isOpen = frame.parties.size() < 2 && !frame.isClear;
    if (isOpen && !pair.isEmpty() && pair.containsAll(frame.named)) {
      Evidence because =
          Because.add(frame.event(), "parties.of-label", Reasons.of("parties.label"));
      pair.forEach(id -> frame.party(id, because));
    }
  }
}
