package parley.merge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.log.Decision;
import parley.merge.name.Keys;

/**
 * What corrections come to for each entity of a base: values that people set, what the log tells of
 * that, and entities of which rejected claims left too little. Of what it came to the last time,
 * the base keeps what shows which entities are concerned by the difference.
 */
final class Overruling {
  private static final String GAP = "\n";
  private static final int DIGITS = 32;

  private final Map<String, String> before;
  private final Index goneBefore;
  private final Function<Entity, Optional<Entity>> owner;
  private Settings settings = new Settings();
  private Collection<Decision> all = List.of();
  private SortedMap<Entity, Set<Decision>> decisions = new TreeMap<>();
  private Set<Entity> gone = Set.of();

  /**
   * Begins with nothing.
   *
   * @param owner what an entity brings with it that it belongs to
   */
  Overruling(Indexes indexes, Function<Entity, Optional<Entity>> owner) {
    this.owner = owner;
    before = indexes.table("overruled");
    goneBefore = indexes.index("incomplete");
  }

  /** {@return the values that people set} */
  Settings settings() {
    return settings;
  }

  /** {@return entities of which too little is believed} */
  Set<Entity> gone() {
    return gone;
  }

  /** {@return the corrections that found something, in the order of their ids} */
  Collection<Decision> decisions() {
    return all;
  }

  /** {@return the corrections of some entities that found something} */
  Set<Decision> decisions(Collection<Entity> entities) {
    Set<Decision> found = new LinkedHashSet<>();
    entities.forEach(entity -> found.addAll(decisions.getOrDefault(entity, Set.of())));
    return found;
  }

  private Set<Entity> entities() {
    Set<Entity> entities = new TreeSet<>(settings.entities());
    entities.addAll(decisions.keySet());
    return entities;
  }

  /** {@return all that corrections speak of, whether or not documents do} */
  Set<Entity> mentioned() {
    Set<Entity> mentioned = entities();
    settings.entities().forEach(entity -> mentioned.addAll(values(entity)));
    return mentioned;
  }

  /** {@return the entities of which a person says that they are, in some respect, another} */
  Set<Entity> settingTo(Entity value) {
    Set<Entity> setting = new TreeSet<>();
    for (Entity entity : settings.entities()) {
      if (values(entity).contains(value)) {
        setting.add(entity);
      }
    }
    return setting;
  }

  /** {@return what a person says an entity is related to, and whom that belongs to} */
  Set<Entity> values(Entity entity) {
    Set<Entity> values = new TreeSet<>();
    for (Slot slot : settings.slots(entity)) {
      for (Value value : settings.of(entity, slot)) {
        if (value instanceof Reference(Entity other)) {
          values.add(other);
          owner.apply(other).ifPresent(values::add);
        }
      }
    }
    return values;
  }

  /**
   * Takes what corrections come to now.
   *
   * @return the entities of which they say something else than the last time, and the values set
   */
  Set<Entity> take(Applied applied) {
    settings = applied.settings();
    all = applied.decisions();
    decisions = new TreeMap<>();
    for (Decision decision : all) {
      decisions.computeIfAbsent(decision.entity(), none -> new LinkedHashSet<>()).add(decision);
    }
    SortedMap<String, String> now = new TreeMap<>();
    entities().forEach(entity -> now.put(entity.path(), written(entity)));
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(now.keySet());
    Set<Entity> touched = new TreeSet<>();
    for (String path : paths) {
      if (!Objects.equals(before.get(path), now.get(path))) {
        touched.add(Entity.at(path));
        touched.addAll(related(before.getOrDefault(path, "")));
        touched.addAll(related(now.getOrDefault(path, "")));
      }
    }
    before.clear();
    before.putAll(now);
    return touched;
  }

  private String written(Entity entity) {
    StringBuilder written = new StringBuilder();
    for (Slot slot : settings.slots(entity)) {
      settings.of(entity, slot).forEach(value -> written.append(slot).append(value));
    }
    written.append(decisions.getOrDefault(entity, Set.of()));
    StringBuilder lines = new StringBuilder(Keys.digest(written.toString(), DIGITS));
    values(entity).forEach(value -> lines.append(GAP).append(value.path()));
    return lines.toString();
  }

  private static Set<Entity> related(String written) {
    Set<Entity> related = new TreeSet<>();
    List.of(written.split(GAP, -1)).stream().skip(1).map(Entity::at).forEach(related::add);
    return related;
  }

  /**
   * Takes which entities are left out.
   *
   * @return those that were not the last time, or no longer are
   */
  Set<Entity> takeGone(Set<Entity> now) {
    Set<Entity> last = new TreeSet<>();
    goneBefore.members("").forEach(path -> last.add(Entity.at(path)));
    Set<Entity> changed = new TreeSet<>(last);
    changed.addAll(now);
    changed.removeIf(entity -> last.contains(entity) && now.contains(entity));
    last.forEach(entity -> goneBefore.remove("", entity.path()));
    now.forEach(entity -> goneBefore.add("", entity.path()));
    gone = now;
    return changed;
  }
}
