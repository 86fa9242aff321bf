package parley.merge.correction;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.merge.log.Mention;

/**
 * Which mentions must be of one entity and which must not.
 *
 * <p>Mentions that must be of one form a group. Where one mention of a group must not be of one
 * with another, no mention of its group may.
 */
public final class Constraints {
  private static final Constraints NONE = new Constraints();

  private final Map<Mention, Mention> parents = new TreeMap<>();
  private final Map<Mention, Set<Mention>> groups = new TreeMap<>();
  private final Map<Mention, Set<Side>> sides = new TreeMap<>();

  /** One of the sides that a correction tells apart. */
  private record Side(Entry entry, int number) {
    boolean excludes(Side other) {
      return entry.equals(other.entry) && number != other.number;
    }
  }

  /** Mentions that a correction takes for one. */
  record Link(Entry entry, Collection<Mention> mentions) {}

  /** The sides that a correction tells apart. */
  record Rift(Entry entry, List<? extends Collection<Mention>> sides) {}

  private Constraints() {}

  /** {@return no constraints} */
  public static Constraints none() {
    return NONE;
  }

  /**
   * {@return constraints}
   *
   * @param links mentions that must be of one
   * @param rifts mentions that must not
   * @throws ContradictionException if a rift goes through mentions that must be of one
   */
  static Constraints of(Collection<Link> links, Collection<Rift> rifts) {
    Constraints constraints = new Constraints();
    links.forEach(constraints::link);
    rifts.forEach(rift -> constraints.part(rift, links));
    constraints
        .mentions()
        .forEach(
            mention ->
                constraints
                    .groups
                    .computeIfAbsent(constraints.root(mention), none -> new TreeSet<>())
                    .add(mention));
    return constraints;
  }

  private void link(Link link) {
    link.mentions()
        .forEach(
            mention -> {
              Mention one = root(mention);
              Mention other = root(link.mentions().iterator().next());
              boolean first = one.compareTo(other) < 0;
              parents.put(first ? other : one, first ? one : other);
            });
  }

  /** {@return the mention that stands for a group; one that is not known is its own group} */
  private Mention root(Mention mention) {
    Mention at = mention;
    for (Mention above = parents.getOrDefault(at, at);
        !above.equals(at);
        above = parents.getOrDefault(at, at)) {
      at = above;
    }
    return at;
  }

  private void part(Rift rift, Collection<Link> links) {
    for (int number = 0; number < rift.sides().size(); number++) {
      Side side = new Side(rift.entry(), number);
      for (Mention mention : rift.sides().get(number)) {
        Mention group = root(mention);
        parents.putIfAbsent(group, group);
        Set<Side> known = sides.computeIfAbsent(group, none -> new HashSet<>());
        known.add(side);
        if (known.stream().anyMatch(side::excludes)) {
          throw contradiction(rift.entry(), group, links);
        }
      }
    }
  }

  private ContradictionException contradiction(Entry entry, Mention group, Collection<Link> links) {
    Entry other =
        links.stream()
            .filter(link -> link.mentions().stream().anyMatch(one -> root(one).equals(group)))
            .map(Link::entry)
            .findFirst()
            .orElse(entry);
    return new ContradictionException(
        entry, other, "what the one says are different entities the other says are the same");
  }

  /** {@return the mentions that corrections name; of some groups only one} */
  public Set<Mention> mentions() {
    return Collections.unmodifiableSet(parents.keySet());
  }

  /**
   * {@return the mentions that must be of one with a mention, itself included; none if no
   * correction names it}
   *
   * @param mention any mention
   */
  public Set<Mention> same(Mention mention) {
    return group(mention).map(key -> groups.getOrDefault(key, Set.of())).orElse(Set.of());
  }

  /** {@return whether there are mentions that must not be of one} */
  boolean tellsApart() {
    return !sides.isEmpty();
  }

  /**
   * {@return what stands for all mentions that must be of one with a mention; empty if no
   * correction names it}
   *
   * @param mention any mention
   */
  public Optional<Mention> group(Mention mention) {
    return parents.isEmpty() || !parents.containsKey(mention)
        ? Optional.empty()
        : Optional.of(root(mention));
  }

  /**
   * {@return whether two mentions must not be of one}
   *
   * @param one a mention
   * @param other another mention
   */
  public boolean areApart(Mention one, Mention other) {
    if (sides.isEmpty()) {
      return false;
    }
    Set<Side> ours = sides.getOrDefault(root(one), Set.of());
    Set<Side> theirs = sides.getOrDefault(root(other), Set.of());
    return ours.stream().anyMatch(side -> theirs.stream().anyMatch(side::excludes));
  }
}
