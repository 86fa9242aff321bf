package parley.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Slot.Arity;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Stance;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.Conflict.Claim;
import parley.merge.meeting.Period;
import parley.merge.meeting.Period.Fit;
import parley.merge.meeting.Places;

/** Finds where documents differ so that they cannot both be right. */
final class Conflicts {
  private final Places places;

  Conflicts(Authority authority) {
    places = new Places(authority);
  }

  /**
   * {@return the conflict on one slot of one subject, if documents contradict each other there; one
   * claim for each value of each document that another document contradicts}
   */
  Optional<Conflict> of(Entity subject, Slot slot, List<Claim> claims) {
    if (slot.arity() == Arity.MANY || claims.size() < 2) {
      return Optional.empty();
    }
    List<Ballot> ballots = Ballot.of(claims);
    SortedMap<Value, Set<String>> contradictedBy = new TreeMap<>(Values.ORDER);
    for (Ballot one : ballots) {
      for (Ballot other : ballots) {
        if (contradict(slot, one.value(), other.value())) {
          contradictedBy
              .computeIfAbsent(one.value(), value -> new TreeSet<>())
              .addAll(other.documents());
        }
      }
    }
    List<Claim> contradicted =
        oneForEachValue(claims).stream()
            .filter(claim -> isContradicted(claim, contradictedBy))
            .toList();
    return contradicted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict(subject, slot, contradicted));
  }

  private static boolean isContradicted(Claim claim, Map<Value, Set<String>> contradictedBy) {
    return contradictedBy.getOrDefault(claim.fact().value(), Set.of()).stream()
        .anyMatch(document -> !document.equals(claim.document()));
  }

  private static Collection<Claim> oneForEachValue(List<Claim> claims) {
    record DocumentValue(String document, Value value) {}

    Map<DocumentValue, Claim> distinct = new LinkedHashMap<>();
    for (Claim claim : claims) {
      distinct.putIfAbsent(new DocumentValue(claim.document(), claim.fact().value()), claim);
    }
    return distinct.values();
  }

  private boolean contradict(Slot slot, Value one, Value other) {
    return switch (one) {
      case When when -> other instanceof When theirs && areApart(when, theirs);
      case Ordinal ordinal -> !ordinal.equals(other);
      case Status status -> Stages.exclude(status, other) || Stages.exclude(other, status);
      case Reference(Entity entity) when slot == Slot.MEETING_PLACE ->
          other instanceof Reference(Entity theirs) && places.differ(entity.key(), theirs.key());
      case Reference reference -> slot == Slot.OFFICIAL_PARTY && !reference.equals(other);
      case Text text -> false;
      case Mode mode -> false;
      case Stance stance -> false;
    };
  }

  private static boolean areApart(When one, When other) {
    Fit fit = Period.of(one).fit(Period.of(other));
    return fit == Fit.APART || fit == Fit.NEAR;
  }
}
