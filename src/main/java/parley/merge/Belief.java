package parley.merge;

import java.util.Comparator;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;

/**
 * One statement of the merged view: what is held to be so after all documents are weighed.
 *
 * @param subject what it is about, under its key for the whole world
 * @param slot what it says
 * @param value the preferred value of a single-valued slot, or one of the values of another
 */
public record Belief(Entity subject, Slot slot, Value value) {
  /** By subject, slot and value. */
  static final Comparator<Belief> ORDER =
      Comparator.comparing(Belief::subject)
          .thenComparing(Belief::slot)
          .thenComparing(Belief::value, Values.ORDER);

  /**
   * Checks that slot, subject and value belong together.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Belief {
    if (slot.subject() != subject.kind() || !slot.accepts(value)) {
      throw new IllegalArgumentException("%s cannot say %s of %s".formatted(slot, value, subject));
    }
  }
}
