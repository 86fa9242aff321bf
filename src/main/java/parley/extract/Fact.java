package parley.extract;

/**
 * One statement of one document with the words that prove it. The same statement may be proved more
 * than once: then there are several facts that differ in their evidence.
 *
 * @param subject what it is about
 * @param slot what it says
 * @param value with which value
 * @param evidence what it rests on
 */
public record Fact(Entity subject, Slot slot, Value value, Evidence evidence) {

  /**
   * Checks that slot, subject and value belong together.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Fact {
    if (slot.subject() != subject.kind() || !slot.accepts(value)) {
      throw new IllegalArgumentException("%s cannot say %s of %s".formatted(slot, value, subject));
    }
  }
}
