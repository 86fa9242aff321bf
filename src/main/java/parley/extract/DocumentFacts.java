package parley.extract;

import java.util.List;

/**
 * All that one document states.
 *
 * @param document name of the document, see {@link parley.document.Document#name}
 * @param facts in the order of their evidence, each subject of a kind that is local to a document
 *     (meeting, delegation, official, position) named by a key that holds in this document only
 */
public record DocumentFacts(String document, List<Fact> facts) {

  /** Keeps a copy of the list. */
  public DocumentFacts {
    facts = List.copyOf(facts);
  }
}
