package parley.merge.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.extract.Entity;

/**
 * What stands for each entity that is the same as another by a correction and has its key without
 * merging: the one that the word lists know, otherwise the first by its key.
 */
public final class Aliases {
  private Aliases() {}

  /** {@return whether entities of a kind are taken for one by an alias, not by merging} */
  static boolean areFor(Entity.Kind kind) {
    return switch (kind) {
      case MEETING, OFFICIAL -> false;
      case DELEGATION, POSITION, PARTY, PLACE, ORGANIZATION, TOPIC, SERIES -> true;
    };
  }

  /**
   * {@return what stands for each entity that is not its own}
   *
   * @param corrections say which are the same
   * @param isListed whether the word lists know an entity
   */
  public static Map<Entity, Entity> of(Corrections corrections, Predicate<Entity> isListed) {
    Map<Entity, Entity> aliases = new TreeMap<>();
    Comparator<Entity> best =
        Comparator.comparing((Entity entity) -> !isListed.test(entity))
            .thenComparing(Comparator.naturalOrder());
    for (Correction correction : corrections.list()) {
      if (correction instanceof Correction.Same(Entry entry, List<Named> same)
          && areFor(same.getFirst().kind())) {
        SortedSet<Entity> entities = new TreeSet<>(best);
        for (Named name : same) {
          if (name instanceof Named.InGraph(Entity entity)) {
            entities.add(aliases.getOrDefault(entity, entity));
          }
        }
        join(entities, aliases);
      }
    }
    return aliases;
  }

  private static void join(SortedSet<Entity> entities, Map<Entity, Entity> aliases) {
    Entity first = entities.first();
    aliases.replaceAll((from, to) -> entities.contains(to) ? first : to);
    entities.stream()
        .filter(entity -> !entity.equals(first))
        .forEach(entity -> aliases.put(entity, first));
  }
}
