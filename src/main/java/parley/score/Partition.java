package parley.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which mentions are of the same one.
 *
 * @param clusterOf for each mention the name of what it is of
 */
public record Partition(SortedMap<Mention, String> clusterOf) {

  /** Keeps a copy of the map. */
  public Partition {
    clusterOf = Collections.unmodifiableSortedMap(new TreeMap<>(clusterOf));
  }

  Optional<String> of(Mention mention) {
    return Optional.ofNullable(clusterOf.get(mention));
  }

  boolean holds(Mention mention) {
    return clusterOf.containsKey(mention);
  }

  /** {@return the mentions of each one, by its name} */
  SortedMap<String, List<Mention>> clusters() {
    SortedMap<String, List<Mention>> clusters = new TreeMap<>();
    clusterOf.forEach(
        (mention, name) ->
            clusters.computeIfAbsent(name, absent -> new ArrayList<>()).add(mention));
    return clusters;
  }

  /** {@return the same with some of the mentions only} */
  Partition only(Predicate<Mention> wanted) {
    SortedMap<Mention, String> some = new TreeMap<>(clusterOf);
    some.keySet().removeIf(wanted.negate());
    return new Partition(some);
  }

  Collection<Mention> mentions() {
    return clusterOf.keySet();
  }
}
