package parley.merge.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import parley.extract.Entity;
import parley.extract.Value.Reference;
import parley.merge.log.Mention;

/** What the names in corrections were found to mean. */
final class FoundNames {
  private final Corrections corrections;
  private final Map<Named, SortedSet<Mention>> mentions = new HashMap<>();
  private final Map<Named, SortedSet<Mention>> fallback = new HashMap<>();
  private final Set<Entity> listed = new HashSet<>();

  FoundNames(Corrections corrections) {
    this.corrections = corrections;
  }

  /**
   * Looks names up for the first time.
   *
   * @param world the merging without corrections
   * @param tellsApart whether what was found so far tells mentions apart
   */
  void begin(World world, BooleanSupplier tellsApart) {
    find(world, namesTakenApart());
    Map<Named, SortedSet<Mention>> others = lookUp(world, open(names()));
    if (tellsApart.getAsBoolean()) {
      fallback.putAll(others);
    } else {
      mentions.putAll(others);
    }
  }

  /** Looks up what was not found before. */
  void goOn(World world) {
    find(world, open(names()));
    adoptFallback();
  }

  /** {@return how many names were found} */
  int count() {
    return mentions.size();
  }

  /** {@return the mentions that a name was found for; none if it was not found} */
  SortedSet<Mention> of(Named name) {
    return mentions.getOrDefault(name, new TreeSet<>());
  }

  /** {@return whether the word lists know an entity} */
  boolean isListed(Entity entity) {
    return listed.contains(entity);
  }

  /** {@return whether a name means something} */
  boolean has(Named name) {
    return mentions.containsKey(name)
        || (name instanceof Named.InGraph(Entity entity) && isListed(entity));
  }

  /**
   * Once mentions are told apart, an IRI means what it means then. Only if it is gone it means what
   * it meant before, without those that are told apart.
   */
  private void adoptFallback() {
    Set<Mention> apart = new HashSet<>();
    for (Named name : namesTakenApart()) {
      if (name instanceof Named.InDocument) {
        apart.addAll(of(name));
      }
    }
    fallback.forEach(
        (name, all) -> {
          SortedSet<Mention> rest = new TreeSet<>(all);
          rest.removeAll(apart);
          if (!rest.isEmpty()) {
            mentions.putIfAbsent(name, rest);
          }
        });
    fallback.clear();
  }

  /** {@return what those corrections name that tell a mention apart which they name by itself} */
  private List<Named> namesTakenApart() {
    return corrections.list().stream()
        .filter(Correction.Different.class::isInstance)
        .map(correction -> ((Correction.Different) correction).entities())
        .filter(names -> names.stream().anyMatch(Named.InDocument.class::isInstance))
        .flatMap(List::stream)
        .toList();
  }

  private List<Named> open(List<Named> names) {
    return names.stream().filter(name -> !mentions.containsKey(name)).toList();
  }

  private void find(World world, List<Named> names) {
    mentions.putAll(lookUp(world, open(names)));
  }

  private Map<Named, SortedSet<Mention>> lookUp(World world, List<Named> names) {
    Map<Named, SortedSet<Mention>> found = new HashMap<>();
    Set<Entity> wanted = new HashSet<>();
    for (Named name : names) {
      switch (name) {
        case Named.InGraph(Entity entity) -> {
          wanted.add(entity);
          if (world.isListed(entity)) {
            listed.add(entity);
          }
        }
        case Named.InDocument(Mention mention) -> {
          if (world.has(mention)) {
            found.put(name, new TreeSet<>(Set.of(mention)));
          }
        }
      }
    }
    world
        .mentions(wanted)
        .forEach((entity, all) -> found.put(new Named.InGraph(entity), new TreeSet<>(all)));
    return found;
  }

  /** {@return all that corrections name, values that are entities included} */
  private List<Named> names() {
    List<Named> names = new ArrayList<>();
    for (Correction correction : corrections.list()) {
      names.addAll(names(correction));
    }
    return names;
  }

  static List<Named> names(Correction correction) {
    return switch (correction) {
      case Correction.Same same -> same.entities();
      case Correction.Different different -> different.entities();
      case Correction.Rejected rejected -> List.of();
      case Correction.Set set ->
          set.value() instanceof Reference(Entity value)
              ? List.of(set.entity(), new Named.InGraph(value))
              : List.of(set.entity());
    };
  }
}
