package parley.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.Belief;

/** The parties that places, organizations and series belong to. */
final class Owners {
  private final Authority authority;
  private final Map<Entity, NavigableSet<Entity>> bySeries = new HashMap<>();

  /**
   * Works out who meets in which series.
   *
   * @param meetings the beliefs about each meeting
   */
  Owners(Authority authority, Iterable<List<Belief>> meetings) {
    this.authority = authority;
    for (List<Belief> meeting : meetings) {
      List<Entity> parties = references(meeting, Slot.MEETING_PARTY);
      for (Entity series : references(meeting, Slot.MEETING_SERIES)) {
        bySeries.computeIfAbsent(series, none -> new TreeSet<>()).addAll(parties);
      }
    }
  }

  private static List<Entity> references(List<Belief> beliefs, Slot slot) {
    return beliefs.stream()
        .filter(belief -> belief.slot() == slot)
        .map(Belief::value)
        .filter(Value.Reference.class::isInstance)
        .map(value -> ((Value.Reference) value).entity())
        .toList();
  }

  /**
   * {@return the state that a place lies in, the party whose organ an organization is, the parties
   * that meet in a series, sorted; none for anything else}
   */
  NavigableSet<Entity> of(Entity entity) {
    return switch (entity.kind()) {
      case PLACE -> parties(authority.countryOf(entity.key()));
      case ORGANIZATION -> parties(authority.governmentOf(entity.key()));
      case SERIES -> bySeries.getOrDefault(entity, Collections.emptyNavigableSet());
      case MEETING, DELEGATION, OFFICIAL, POSITION, PARTY, TOPIC -> Collections.emptyNavigableSet();
    };
  }

  /**
   * {@return the party of that id, if there is one: keys of unknown things may start with any word}
   */
  private NavigableSet<Entity> parties(String id) {
    NavigableSet<Entity> parties = new TreeSet<>();
    authority.party(id).ifPresent(party -> parties.add(new Entity(Kind.PARTY, party.id())));
    return parties;
  }
}
