package parley.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Weighing;

/** Decisions of merging in English. */
public final class DecisionWords {
  private final Words words = new Words("en");

  /** Reads the words. */
  public DecisionWords() {}

  /**
   * {@return why it was decided so, in a sentence}
   *
   * @param decision any decision
   */
  public String because(Decision decision) {
    return switch (decision) {
      case Decision.Joined joined -> because(joined.pair());
      case Decision.Refused refused -> because(refused.pair());
      case Decision.Preferred preferred -> words.get("reason." + key(preferred.reason()));
      case Decision.Corrected corrected -> corrected.correction().entry().why();
      case Decision.Concluded concluded -> words.get("inference." + key(concluded.inference()));
    };
  }

  private String because(Pair pair) {
    Weighing weighing = pair.weighing();
    boolean slip = pair.verdict() == Verdict.ALIKE && !weighing.contradicting().isEmpty();
    return words.fill(
        slip ? "verdict.alike-but-for-a-slip" : "verdict." + key(pair.verdict()),
        mention(pair.with()),
        list(agreeing(weighing)),
        list(contradicting(weighing)));
  }

  private String mention(Mention mention) {
    return words.fill("mention", mention.local().path(), mention.document());
  }

  private String list(Collection<String> parts) {
    return parts.isEmpty() ? words.get("nothing") : String.join(words.get("list.and"), parts);
  }

  /** {@return what speaks for it, one phrase each} */
  List<String> agreeing(Weighing weighing) {
    return phrases("ground.", weighing.agreeing());
  }

  /** {@return what speaks against it, one phrase each} */
  List<String> contradicting(Weighing weighing) {
    return phrases("against.", weighing.contradicting());
  }

  /** {@return of what one side says nothing, one phrase each} */
  List<String> unknown(Weighing weighing) {
    return phrases("unknown.", weighing.unknown());
  }

  private List<String> phrases(String prefix, Collection<? extends Enum<?>> constants) {
    return constants.stream().map(constant -> words.get(prefix + key(constant))).toList();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
