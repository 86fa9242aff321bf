package parley.store.moved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * Finds out what became of entities by what documents claim of them before and after: what is now
 * said of another entity in the same words shows that it has taken the place of the first. Each
 * claim that shows it is a vote.
 */
final class Successors {
  private final Map<Node, Map<Node, Integer>> votes = new TreeMap<>(Moves.ORDER);
  private final Map<Node, Node> claims = new TreeMap<>(Moves.ORDER);
  private final Set<Node> unsure = new TreeSet<>(Moves.ORDER);

  /** Notes that an entity may be no more. */
  void doubt(Node entity) {
    unsure.add(entity);
  }

  /** {@return the entities that may be no more} */
  Set<Node> unsure() {
    return Collections.unmodifiableSet(unsure);
  }

  /** {@return from each claim that is no longer made to the one in its place} */
  Map<Node, Node> claims() {
    return claims;
  }

  /**
   * {@return the entity that has taken the place of another, if one has}
   *
   * @param before the other
   * @param isNow whether there is an entity
   */
  Optional<Node> of(Node before, Predicate<Node> isNow) {
    return votes.getOrDefault(before, Map.of()).entrySet().stream()
        .filter(entry -> isNow.test(entry.getKey()))
        .min(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Moves.ORDER)))
        .map(Map.Entry::getKey);
  }

  /**
   * Compares what a document claimed with what it claims.
   *
   * @return the claims that are no longer made, and none in their place
   */
  List<Node> compare(DocumentClaims before, DocumentClaims now) {
    Map<Node, List<Said>> lost = before.without(now);
    Map<Node, List<Said>> gained = now.without(before);
    lost.forEach(
        (subject, claimed) -> {
          unsure.add(subject);
          claimed.stream().map(Said::object).filter(Node::isURI).forEach(unsure::add);
          best(claimed, before.type(subject), now, gained)
              .ifPresent(
                  heir -> {
                    vote(subject, heir, claimed.size());
                    pair(claimed, gained.getOrDefault(heir, List.of()), before, now);
                  });
        });
    return lost.values().stream()
        .flatMap(List::stream)
        .map(Said::claim)
        .filter(claim -> !claims.containsKey(claim))
        .toList();
  }

  private void vote(Node before, Node now, int weight) {
    if (!before.equals(now)) {
      votes
          .computeIfAbsent(before, none -> new TreeMap<>(Moves.ORDER))
          .merge(now, weight, Integer::sum);
    }
  }

  /**
   * The entity of which at least half of some claims are made now, and of which the most are; of
   * several the one of which the most are made without any change.
   */
  private static Optional<Node> best(
      List<Said> claimed, Optional<Node> type, DocumentClaims now, Map<Node, List<Said>> gained) {
    return gained.entrySet().stream()
        .filter(other -> now.type(other.getKey()).equals(type))
        .filter(other -> 2 * common(claimed, other.getValue(), Said::core) >= claimed.size())
        .max(
            Comparator.<Map.Entry<Node, List<Said>>>comparingInt(
                    other -> common(claimed, other.getValue(), Said::core))
                .thenComparingInt(other -> common(claimed, other.getValue(), Said::content))
                .thenComparing(Map.Entry::getKey, Moves.ORDER.reversed()))
        .map(Map.Entry::getKey);
  }

  private static int common(
      Collection<Said> some, Collection<Said> others, Function<Said, Object> part) {
    Map<Object, Integer> left = new HashMap<>();
    others.forEach(said -> left.merge(part.apply(said), 1, Integer::sum));
    int common = 0;
    for (Said said : some) {
      if (left.merge(part.apply(said), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  /** Finds for each claim the one that is now made in its place, and so what its object is now. */
  private void pair(
      List<Said> claimed, List<Said> others, DocumentClaims before, DocumentClaims now) {
    Set<Node> taken = new HashSet<>();
    for (Said said : claimed) {
      List<Said> same = new ArrayList<>(others);
      same.removeIf(other -> !other.core().equals(said.core()) || taken.contains(other.claim()));
      same.stream()
          .min(
              Comparator.<Said, Boolean>comparing(other -> !other.object().equals(said.object()))
                  .thenComparing(other -> Math.abs(other.start() - said.start())))
          .ifPresent(
              other -> {
                taken.add(other.claim());
                claims.put(said.claim(), other.claim());
                if (said.object().isURI()
                    && other.object().isURI()
                    && before.type(said.object()).equals(now.type(other.object()))) {
                  vote(said.object(), other.object(), 1);
                }
              });
    }
  }
}
