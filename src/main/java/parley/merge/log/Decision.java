package parley.merge.log;

import java.util.List;
import java.util.Optional;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.correction.Correction;

/** What was decided when documents were merged, about one entity. */
public sealed interface Decision {

  /** {@return the entity, under its key for the whole world} */
  Entity entity();

  /**
   * A mention was taken for the same as another.
   *
   * @param entity what both became
   * @param pair the two
   */
  record Joined(Entity entity, Pair pair) implements Decision {

    /**
     * Checks the verdict.
     *
     * @throws IllegalArgumentException if it is that they are two
     */
    public Joined {
      if (!pair.verdict().isOne()) {
        throw new IllegalArgumentException("these are two: " + pair);
      }
    }
  }

  /**
   * A mention was nearly taken for the same as another.
   *
   * @param entity what the mention became
   * @param other what the mention that it was held against became
   * @param pair the two
   */
  record Refused(Entity entity, Entity other, Pair pair) implements Decision {

    /**
     * Checks the verdict.
     *
     * @throws IllegalArgumentException if it is that they are one
     */
    public Refused {
      if (pair.verdict().isOne()) {
        throw new IllegalArgumentException("these are one: " + pair);
      }
    }
  }

  /**
   * Of several values that documents give one was taken.
   *
   * @param entity what they are about
   * @param slot in which respect; one that takes one value
   * @param value the one that is believed
   * @param others those that are not, in order; one or more
   * @param reason why
   */
  record Preferred(Entity entity, Slot slot, Value value, List<Value> others, Reason reason)
      implements Decision {

    /** Keeps a copy of the list. */
    public Preferred {
      others = List.copyOf(others);
    }
  }

  /**
   * Several documents together tell what none of them says alone.
   *
   * @param entity of what
   * @param slot in which respect
   * @param value what follows
   * @param inference from what
   */
  record Concluded(Entity entity, Slot slot, Value value, Inference inference)
      implements Decision {}

  /**
   * A value of a property.
   *
   * @param slot the property
   * @param value the value, about entities of the world
   */
  record Said(Slot slot, Value value) {}

  /**
   * A person corrected it.
   *
   * @param entity what the correction is about
   * @param correction what the person says
   * @param belief what was set or taken away; empty if the correction is about no value
   */
  record Corrected(Entity entity, Correction correction, Optional<Said> belief)
      implements Decision {}
}
