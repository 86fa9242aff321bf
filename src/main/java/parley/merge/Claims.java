package parley.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.merge.Conflict.Claim;

/** What all documents claim of one subject, by slot; in the order of documents and facts. */
final class Claims {
  private final Map<Slot, List<Claim>> bySlot = new EnumMap<>(Slot.class);

  /** {@return the claims of all documents by subject} */
  static SortedMap<Entity, Claims> bySubject(List<DocumentFacts> documents) {
    SortedMap<Entity, Claims> claims = new TreeMap<>();
    for (DocumentFacts document : documents) {
      for (Fact fact : document.facts()) {
        claims
            .computeIfAbsent(fact.subject(), subject -> new Claims())
            .add(new Claim(document.document(), fact));
      }
    }
    return claims;
  }

  void add(Claim claim) {
    bySlot.computeIfAbsent(claim.fact().slot(), slot -> new ArrayList<>()).add(claim);
  }

  /** {@return the claims of one slot, none if nobody claims anything} */
  List<Claim> of(Slot slot) {
    return bySlot.getOrDefault(slot, List.of());
  }

  /** {@return the slots of which something is claimed, in their order} */
  List<Slot> slots() {
    return List.copyOf(bySlot.keySet());
  }
}
