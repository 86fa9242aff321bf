package parley.web.graph;

import org.apache.jena.graph.Node;

/**
 * One piece of evidence as the dataset holds it. What the dataset lacks is empty, an offset -1.
 *
 * @param iri of the claim itself
 * @param document named graph that it stands in
 * @param subject of the fact
 * @param predicate of the fact
 * @param object of the fact
 * @param passage the words that prove it
 * @param rule id of the rule that read them
 * @param because why the fact was inferred; empty if the words state it
 */
public record Claim(
    Node iri,
    Node document,
    Node subject,
    Node predicate,
    Node object,
    Passage passage,
    String rule,
    String because) {

  /**
   * A stretch of a document's text.
   *
   * @param start first code point, 0-based
   * @param end one past the last code point
   * @param quote the characters between them
   */
  public record Passage(int start, int end, String quote) {

    /** {@return the name of its place on the document's page} */
    public String anchor() {
      return "c-" + start + "-" + end;
    }
  }
}
