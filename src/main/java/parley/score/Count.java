package parley.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import parley.score.Assignment.Pair;

/**
 * Counts, slot by slot, what was found rightly, wrongly and not at all, and notes the latter two.
 */
final class Count {
  private final Map<ScoredSlot, Tally> tallies = new EnumMap<>(ScoredSlot.class);
  private final List<Difference> differences = new ArrayList<>();

  /** Starts with all slots at nothing. */
  Count() {
    for (ScoredSlot slot : ScoredSlot.values()) {
      tallies.put(slot, Tally.NONE);
    }
  }

  Map<ScoredSlot, Tally> tallies() {
    return tallies;
  }

  List<Difference> differences() {
    return differences;
  }

  /** {@return a counter for what concerns one meeting or official of one document} */
  About about(String document, String subject) {
    return new About(document, subject);
  }

  /** Counts what concerns one meeting or official. */
  final class About {
    private final String document;
    private final String subject;

    private About(String document, String subject) {
      this.document = document;
      this.subject = subject;
    }

    /** Counts a slot that has at most one value on each side. */
    <A, B> void one(ScoredSlot slot, Optional<A> gold, Optional<B> found, BiPredicate<A, B> same) {
      one(slot, gold, found, new Agreement<A, B>(same, Object::toString, Object::toString));
    }

    /** Counts a slot that has at most one value on each side, shown in words of its own. */
    <A, B> void one(
        ScoredSlot slot, Optional<A> gold, Optional<B> found, Agreement<A, B> agreement) {
      boolean right =
          gold.isPresent() && found.isPresent() && agreement.same().test(gold.get(), found.get());
      if (right) {
        add(slot, new Tally(1, 0, 0));
      } else if (gold.isPresent() || found.isPresent()) {
        add(slot, new Tally(0, found.isPresent() ? 1 : 0, gold.isPresent() ? 1 : 0));
        differences.add(
            new Difference(
                document,
                slot,
                subject,
                gold.map(agreement.goldInWords()),
                found.map(agreement.foundInWords())));
      }
    }

    /** Counts a slot that may have many values on each side, paired as well as they can be. */
    <A, B> void many(ScoredSlot slot, List<A> gold, List<B> found, Agreement<A, B> agreement) {
      for (Pair<A, B> pair :
          Assignment.best(gold, found, (a, b) -> agreement.same().test(a, b) ? 1 : 0)) {
        one(
            slot,
            pair.one().map(agreement.goldInWords()),
            pair.other().map(agreement.foundInWords()),
            (a, b) -> true);
      }
    }

    private void add(ScoredSlot slot, Tally tally) {
      tallies.merge(slot, tally, Tally::plus);
    }
  }

  /**
   * How the values of a slot are compared and shown.
   *
   * @param same whether a value found is the one that the gold means
   * @param goldInWords how a value of the gold is shown
   * @param foundInWords how a value found is shown
   * @param <A> kind of value in the gold
   * @param <B> kind of value found
   */
  record Agreement<A, B>(
      BiPredicate<A, B> same, Function<A, String> goldInWords, Function<B, String> foundInWords) {}
}
