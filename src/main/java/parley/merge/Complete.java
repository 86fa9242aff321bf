package parley.merge;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Reference;

/**
 * Leaves out entities of which too little is believed once claims were rejected: a meeting without
 * status or party is no meeting, an official without a name nobody, a position without words
 * nothing; nor is a side that belongs to no meeting.
 */
final class Complete {
  private static final Map<Kind, Set<Slot>> NEEDED =
      new EnumMap<>(
          Map.of(
              Kind.MEETING, EnumSet.of(Slot.MEETING_STATUS, Slot.MEETING_PARTY),
              Kind.DELEGATION, EnumSet.of(Slot.DELEGATION_PARTY),
              Kind.OFFICIAL, EnumSet.of(Slot.OFFICIAL_NAME),
              Kind.POSITION, EnumSet.of(Slot.POSITION_QUOTE)));

  private Complete() {}

  /**
   * {@return the entities of which too little is believed}
   *
   * @param beliefs all that is believed
   */
  static Set<Entity> gone(Collection<Belief> beliefs) {
    Set<Entity> gone = new HashSet<>();
    int before;
    do {
      before = gone.size();
      gone.addAll(lacking(without(gone, beliefs), beliefs));
    } while (gone.size() > before);
    return gone;
  }

  private static Set<Entity> lacking(List<Belief> kept, Collection<Belief> all) {
    Map<Entity, Set<Slot>> known = new HashMap<>();
    all.forEach(belief -> note(belief.subject(), known));
    all.stream()
        .map(Belief::value)
        .filter(Reference.class::isInstance)
        .forEach(value -> note(((Reference) value).entity(), known));
    Set<Entity> referred = new HashSet<>();
    Set<Entity> spoken = new HashSet<>();
    for (Belief belief : kept) {
      known.getOrDefault(belief.subject(), new HashSet<>()).add(belief.slot());
      if (belief.value() instanceof Reference(Entity entity)) {
        referred.add(entity);
      }
      if (belief.slot() == Slot.POSITION_BY_PARTY || belief.slot() == Slot.POSITION_BY_OFFICIAL) {
        spoken.add(belief.subject());
      }
    }
    Set<Entity> lacking = new HashSet<>();
    known.forEach(
        (entity, slots) -> {
          boolean alone = entity.kind() == Kind.DELEGATION && !referred.contains(entity);
          boolean nobodys = entity.kind() == Kind.POSITION && !spoken.contains(entity);
          if (!slots.containsAll(NEEDED.getOrDefault(entity.kind(), Set.of()))
              || alone
              || nobodys) {
            lacking.add(entity);
          }
        });
    return lacking;
  }

  private static void note(Entity entity, Map<Entity, Set<Slot>> known) {
    if (NEEDED.containsKey(entity.kind())) {
      known.computeIfAbsent(entity, none -> EnumSet.noneOf(Slot.class));
    }
  }

  /** {@return the beliefs that are about none of some entities and lead to none of them} */
  static List<Belief> without(Set<Entity> gone, Collection<Belief> beliefs) {
    return beliefs.stream()
        .filter(belief -> !gone.contains(belief.subject()))
        .filter(
            belief -> !(belief.value() instanceof Reference(Entity other)) || !gone.contains(other))
        .toList();
  }
}
