package parley.merge.correction;

import java.util.List;
import parley.extract.Slot;
import parley.extract.Value;

/** Something that a person says of the merged graph, against what the machine would make of it. */
public sealed interface Correction {

  /** {@return who said it, when and why} */
  Entry entry();

  /**
   * Mentions are of one entity.
   *
   * @param entry who says so
   * @param entities two or more
   */
  record Same(Entry entry, List<Named> entities) implements Correction {

    /** Keeps a copy of the list. */
    public Same {
      entities = List.copyOf(entities);
    }
  }

  /**
   * Mentions are of different entities, each of another.
   *
   * @param entry who says so
   * @param entities two or more; where one holds a mention that another one names by itself, that
   *     mention is taken out of the one
   */
  record Different(Entry entry, List<Named> entities) implements Correction {

    /** Keeps a copy of the list. */
    public Different {
      entities = List.copyOf(entities);
    }
  }

  /**
   * What a document is said to state is wrong, or wrongly read.
   *
   * @param entry who says so
   * @param claim path of the claim below the base, such as {@code claim/001/0123456789abcdef}
   */
  record Rejected(Entry entry, String claim) implements Correction {}

  /**
   * A value is right, whatever documents say: the only one where a property takes one, one more
   * where it takes any number.
   *
   * @param entry who says so
   * @param entity of what
   * @param slot in which respect
   * @param value the value; a meeting, side, official or position in it under its key for the world
   */
  record Set(Entry entry, Named entity, Slot slot, Value value) implements Correction {}
}
