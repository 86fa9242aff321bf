package parley.merge.log;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two mentions side by side.
 *
 * @param score how strongly it shows that they are of one entity; to be compared only among
 *     entities of one kind
 * @param agreeing what speaks for it, in the order of the constants
 * @param contradicting in which respects they contradict each other; for two that became one, a
 *     difference that was taken for a slip
 * @param unknown in which respects one of them says nothing
 */
public record Weighing(
    int score, Set<Ground> agreeing, Set<Respect> contradicting, Set<Respect> unknown) {

  /** Keeps copies of the sets. */
  public Weighing {
    agreeing = copy(agreeing, Ground.class);
    contradicting = copy(contradicting, Respect.class);
    unknown = copy(unknown, Respect.class);
  }

  private static <E extends Enum<E>> Set<E> copy(Collection<E> values, Class<E> type) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }
}
