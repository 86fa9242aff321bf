package parley.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Slot.Arity;
import parley.extract.Value;
import parley.merge.correction.ContradictionException;
import parley.merge.correction.Entry;

/** Values that people set, whatever documents say. */
final class Settings {
  private final SortedMap<Entity, SortedMap<Slot, SortedSet<Value>>> values = new TreeMap<>();
  private final Map<Property, Entry> first = new HashMap<>();

  private record Property(Entity entity, Slot slot) {}

  /**
   * Takes a value.
   *
   * @throws ContradictionException if the property takes one value and has another already
   */
  void put(Entry entry, Entity entity, Slot slot, Value value) {
    SortedSet<Value> known =
        values
            .computeIfAbsent(entity, none -> new TreeMap<>())
            .computeIfAbsent(slot, none -> new TreeSet<>(Values.ORDER));
    Entry before = first.putIfAbsent(new Property(entity, slot), entry);
    if (known.add(value) && known.size() > 1 && slot.arity() == Arity.ONE) {
      throw new ContradictionException(
          entry,
          before == null ? entry : before,
          "they set different values of the same property of " + entity.path());
    }
  }

  /** {@return the entities that have a value set, in order} */
  Set<Entity> entities() {
    return values.keySet();
  }

  /** {@return the same for some entities only} */
  Settings of(Collection<Entity> some) {
    Settings settings = new Settings();
    for (Entity entity : some) {
      SortedMap<Slot, SortedSet<Value>> known = values.get(entity);
      if (known != null) {
        settings.values.put(entity, known);
      }
    }
    return settings;
  }

  /** {@return the properties of an entity of which a value is set} */
  Set<Slot> slots(Entity entity) {
    return values.getOrDefault(entity, new TreeMap<>()).keySet();
  }

  /** {@return the values set of a property, in order} */
  SortedSet<Value> of(Entity entity, Slot slot) {
    return values
        .getOrDefault(entity, new TreeMap<>())
        .getOrDefault(slot, Collections.emptySortedSet());
  }

  /** {@return the value set of a property that takes one} */
  Optional<Value> one(Entity entity, Slot slot) {
    return of(entity, slot).stream().findFirst();
  }
}
