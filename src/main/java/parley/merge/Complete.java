package parley.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.DocumentFacts;
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

  private final View view;
  private final Set<Entity> gone = new HashSet<>();

  private Complete(View view) {
    this.view = view;
  }

  /** What is believed, whether or not too little is. */
  interface View {

    /** {@return what is believed of an entity} */
    Collection<Belief> of(Entity entity);

    /** {@return what is believed of others that leads to an entity} */
    Collection<Belief> leadingTo(Entity entity);
  }

  /** {@return a view of beliefs, all that there are} */
  static View view(Collection<Belief> beliefs) {
    Map<Entity, List<Belief>> of = new HashMap<>();
    Map<Entity, List<Belief>> leadingTo = new HashMap<>();
    for (Belief belief : beliefs) {
      of.computeIfAbsent(belief.subject(), none -> new ArrayList<>()).add(belief);
      if (belief.value() instanceof Reference(Entity other)) {
        leadingTo.computeIfAbsent(other, none -> new ArrayList<>()).add(belief);
      }
    }
    return new View() {
      @Override
      public Collection<Belief> of(Entity entity) {
        return of.getOrDefault(entity, List.of());
      }

      @Override
      public Collection<Belief> leadingTo(Entity entity) {
        return leadingTo.getOrDefault(entity, List.of());
      }
    };
  }

  /** {@return what a document speaks of that may be left out} */
  static Set<Entity> candidates(DocumentFacts said) {
    Set<Entity> candidates = new TreeSet<>();
    said.facts().stream()
        .flatMap(Lookups::named)
        .filter(Complete::isChecked)
        .forEach(candidates::add);
    return candidates;
  }

  /**
   * {@return the entities of which too little is believed}
   *
   * @param said all that documents say
   * @param partial names of those of which claims were rejected
   * @param view all that is believed
   */
  static Set<Entity> gone(Collection<DocumentFacts> said, Set<String> partial, View view) {
    Set<Entity> candidates = new TreeSet<>();
    said.stream()
        .filter(document -> partial.contains(document.document()))
        .forEach(document -> candidates.addAll(candidates(document)));
    return gone(candidates, view);
  }

  private static boolean isChecked(Entity entity) {
    return NEEDED.containsKey(entity.kind());
  }

  /**
   * {@return the entities of which too little is believed}
   *
   * @param candidates what documents speak of whose claims were rejected; from them it reaches on
   *     to those that nothing is left of without these
   * @param view all that is believed
   */
  static Set<Entity> gone(Collection<Entity> candidates, View view) {
    Complete complete = new Complete(view);
    Deque<Entity> open = new ArrayDeque<>(candidates);
    while (!open.isEmpty()) {
      Entity entity = open.pop();
      if (!complete.gone.contains(entity) && complete.isLacking(entity)) {
        complete.gone.add(entity);
        complete.bearing(entity).forEach(open::push);
      }
    }
    return complete.gone;
  }

  /** What may be gone for the reason that an entity is. */
  private Set<Entity> bearing(Entity entity) {
    Set<Entity> bearing = new TreeSet<>();
    view.leadingTo(entity).forEach(belief -> bearing.add(belief.subject()));
    for (Belief belief : view.of(entity)) {
      if (belief.value() instanceof Reference(Entity other)) {
        bearing.add(other);
      }
    }
    bearing.removeIf(other -> !isChecked(other));
    return bearing;
  }

  private boolean isLacking(Entity entity) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    without(gone, view.of(entity)).forEach(belief -> slots.add(belief.slot()));
    boolean isLess = !slots.containsAll(NEEDED.getOrDefault(entity.kind(), Set.of()));
    return isLess
        || (entity.kind() == Kind.DELEGATION && isAlone(entity))
        || (entity.kind() == Kind.POSITION
            && !slots.contains(Slot.POSITION_BY_PARTY)
            && !slots.contains(Slot.POSITION_BY_OFFICIAL));
  }

  private boolean isAlone(Entity side) {
    return without(gone, view.leadingTo(side)).isEmpty();
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
