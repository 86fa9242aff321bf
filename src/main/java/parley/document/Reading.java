package parley.document;

import java.util.List;

/** What came of reading a source. */
public sealed interface Reading {

  /**
   * A document.
   *
   * @param document the document
   * @param warnings what was odd about it, such as a sidecar that cannot be read
   */
  record Read(Document document, List<Refusal> warnings) implements Reading {
    /** Keeps a copy of the list. */
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * None.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Reading {}
}
