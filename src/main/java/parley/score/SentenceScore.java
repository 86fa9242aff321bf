package parley.score;

import java.util.ArrayList;
import java.util.List;

/**
 * How well single sentences were told apart.
 *
 * @param tally sentences that report a meeting and were taken so, wrongly taken so, and missed
 * @param differences the latter two in words, in the order of the sentences
 */
public record SentenceScore(Tally tally, List<String> differences) {

  /** Keeps a copy of the list. */
  public SentenceScore {
    differences = List.copyOf(differences);
  }

  /**
   * {@return how well sentences were told apart}
   *
   * @param sentences what each says
   * @param found for each, in the same order, whether a meeting held or announced was found
   */
  public static SentenceScore of(Sentences sentences, List<Boolean> found) {
    Tally tally = Tally.NONE;
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < sentences.all().size(); i++) {
      Sentences.Sentence sentence = sentences.all().get(i);
      boolean meeting = found.get(i);
      if (sentence.meeting() && meeting) {
        tally = tally.plus(new Tally(1, 0, 0));
      } else if (meeting) {
        tally = tally.plus(new Tally(0, 1, 0));
        differences.add("false alarm: " + sentence.text());
      } else if (sentence.meeting()) {
        tally = tally.plus(new Tally(0, 0, 1));
        differences.add("missed: " + sentence.text());
      }
    }
    return new SentenceScore(tally, differences);
  }
}
