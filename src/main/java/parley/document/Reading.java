package parley.document;

import java.util.List;

/** What came of reading a source. */
public sealed interface Reading {

  /**
   * A document.
   *
   * @param document what was read
   * @param warnings what was odd about it, such as a sidecar that cannot be read
   */
  record Read(Document document, List<Refusal> warnings) implements Reading {
    /** Keeps a copy of the list. */
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * There is no document.
   *
   * @param refusal why, and where in the source
   */
  record Refused(Refusal refusal) implements Reading {}
}
