package parley.merge;

import java.util.Collection;
import java.util.List;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.log.Decision;
import parley.merge.log.Inference;

/** What was concluded of meetings from others of their series, see {@link Rounds}. */
final class Concluded {
  private static final String GAP = "\t";

  private final Index conclusions;

  Concluded(Indexes indexes) {
    conclusions = indexes.index("concluded");
  }

  /** Forgets what was concluded of a meeting. */
  void forget(Entity meeting) {
    for (String conclusion : conclusions.members(meeting.path())) {
      conclusions.remove(meeting.path(), conclusion);
    }
  }

  /** Notes conclusions. */
  void put(Collection<Decision.Concluded> concluded) {
    for (Decision.Concluded one : concluded) {
      if (one.value() instanceof Reference(Entity other)) {
        String conclusion =
            String.join(GAP, one.slot().name(), other.path(), one.inference().name());
        conclusions.add(one.entity().path(), conclusion);
      }
    }
  }

  /** {@return what was concluded of a meeting} */
  List<Decision.Concluded> of(Entity meeting) {
    return conclusions.members(meeting.path()).stream()
        .map(conclusion -> conclusion.split(GAP, -1))
        .map(
            parts ->
                new Decision.Concluded(
                    meeting,
                    Slot.valueOf(parts[0]),
                    new Reference(Entity.at(parts[1])),
                    Inference.valueOf(parts[2])))
        .toList();
  }
}
