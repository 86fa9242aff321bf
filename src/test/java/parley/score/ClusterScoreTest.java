package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pairs and B³, worked out by hand. */
final class ClusterScoreTest {
  private static final double EXACT = 1e-12;

  @Test
  void whatIsBroughtTogetherRightlyScoresOne() {
    ClusterScore score = ClusterScore.of(partition("ab", "c"), partition("ab", "c"));
    assertEquals(new Tally(1, 0, 0), score.pairs());
    assertEquals(1, score.b3F1(), EXACT);
    assertEquals(List.of(), score.merged());
    assertEquals(List.of(), score.split());
    assertEquals(3, score.mentions());
    assertEquals(2, score.entities());
  }

  @Test
  void aMergeInErrorCostsPrecision() {
    // Pairs: of ab ac bc only ab is right. B³: a and b see two of three as their own, c one.
    ClusterScore score = ClusterScore.of(partition("ab", "c"), partition("abc"));
    assertEquals(new Tally(1, 2, 0), score.pairs());
    assertEquals((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, score.b3Precision(), EXACT);
    assertEquals(1, score.b3Recall(), EXACT);
    assertEquals(
        List.of(List.of(mention("a"), mention("b")), List.of(mention("c"))),
        score.merged().getFirst().parts());
  }

  @Test
  void aSplitCostsRecall() {
    // Pairs: of six, ab and cd are left. B³: each sees two of its four.
    ClusterScore score = ClusterScore.of(partition("abcd"), partition("ab", "cd"));
    assertEquals(new Tally(2, 0, 4), score.pairs());
    assertEquals(1, score.b3Precision(), EXACT);
    assertEquals(0.5, score.b3Recall(), EXACT);
    assertEquals(2 / 3.0, score.b3F1(), EXACT);
    assertEquals(1, score.split().size());
  }

  /** The example of Bagga and Baldwin, who gave B³ its name: 1-5, 6-7, 8-12 of twelve mentions. */
  @Test
  void twoLargeClustersMergedCostMoreThanALargeAndASmallOne() {
    Partition gold = partition("12345", "67", "89ABC");
    ClusterScore one = ClusterScore.of(gold, partition("12345", "6789ABC"));
    ClusterScore two = ClusterScore.of(gold, partition("1234589ABC", "67"));
    assertEquals((5 + 2 * 2 / 7.0 + 5 * 5 / 7.0) / 12, one.b3Precision(), EXACT);
    assertEquals((2 + 10 * 0.5) / 12, two.b3Precision(), EXACT);
    assertEquals(1, one.b3Recall(), EXACT);
    assertEquals(1, two.b3Recall(), EXACT);
  }

  @Test
  void whatWasNotFoundIsMissedAndAFalseAlarmIsWrong() {
    // b was missed: a has half of its cluster, b nothing. x is none of the gold, and spoils a.
    ClusterScore score = ClusterScore.of(partition("ab"), partition("ax"));
    assertEquals(new Tally(0, 1, 1), score.pairs());
    assertEquals((0.5 + 0) / 2, score.b3Precision(), EXACT);
    assertEquals((0.5 + 0) / 2, score.b3Recall(), EXACT);
    assertEquals(List.of(), score.merged(), "no two real ones");
    assertEquals(List.of(), score.split());
  }

  @Test
  void nothingAtAllIsPerfect() {
    assertEquals(1, ClusterScore.of(partition(), partition()).b3F1(), EXACT);
    assertEquals(0, ClusterScore.of(partition("a"), partition()).b3Recall(), EXACT);
  }

  /** Each letter of a word is a mention, each word a cluster. */
  private static Partition partition(String... clusters) {
    TreeMap<Mention, String> clusterOf = new TreeMap<>();
    for (String cluster : clusters) {
      cluster.chars().forEach(c -> clusterOf.put(mention(Character.toString(c)), cluster));
    }
    return new Partition(clusterOf);
  }

  private static Mention mention(String letter) {
    return new Mention("d", letter);
  }
}
