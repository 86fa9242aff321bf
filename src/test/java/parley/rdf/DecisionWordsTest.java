package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Mode;
import parley.merge.log.Decision;
import parley.merge.log.Ground;
import parley.merge.log.Inference;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Reason;
import parley.merge.log.Respect;
import parley.merge.log.Weighing;

/** Decisions in words. */
final class DecisionWordsTest {
  private static final Entity MEETING = new Entity(Kind.MEETING, "m1");
  private static final DecisionWords WORDS = new DecisionWords();

  private static Decision decision(Verdict verdict, Weighing weighing) {
    Pair pair = new Pair(new Mention("b", MEETING), new Mention("a", MEETING), weighing, verdict);
    return verdict.isOne()
        ? new Decision.Joined(MEETING, pair)
        : new Decision.Refused(MEETING, MEETING, pair);
  }

  @Test
  void everythingThatCanBeDecidedHasWords() {
    Weighing all =
        new Weighing(
            1,
            EnumSet.allOf(Ground.class),
            EnumSet.allOf(Respect.class),
            EnumSet.allOf(Respect.class));
    assertEquals(Respect.values().length, Set.copyOf(WORDS.contradicting(all)).size());
    assertEquals(Respect.values().length, Set.copyOf(WORDS.unknown(all)).size());
    for (Verdict verdict : Verdict.values()) {
      assertFalse(WORDS.because(decision(verdict, all)).isBlank());
    }
    for (Reason reason : Reason.values()) {
      assertFalse(
          WORDS
              .because(
                  new Decision.Preferred(
                      MEETING, Slot.MEETING_MODE, Mode.CALL, List.of(Mode.VISIT), reason))
              .isBlank());
    }
    for (Inference inference : Inference.values()) {
      assertFalse(
          WORDS
              .because(new Decision.Concluded(MEETING, Slot.MEETING_MODE, Mode.CALL, inference))
              .isBlank());
    }
  }

  @Test
  void aRefusalTellsWhatSpokeForItAndWhatAgainst() {
    Weighing weighing =
        new Weighing(
            100,
            EnumSet.of(Ground.SAME_DAYS, Ground.SAME_PARTIES),
            EnumSet.of(Respect.TOPIC),
            Set.of());
    assertEquals(
        "It goes together with meeting/m1 of document a (the same parties, the same days), but"
            + " contradicts it: other topics.",
        WORDS.because(decision(Verdict.CONTRADICTED, weighing)));
  }
}
