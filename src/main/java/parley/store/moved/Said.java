package parley.store.moved;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a claim says, and from which words.
 *
 * @param claim its IRI
 * @param subject of what
 * @param predicate which property
 * @param object which value
 * @param rule by which rule it was read
 * @param quote from which words
 * @param start where they start
 */
record Said(
    Node claim, Node subject, Node predicate, Node object, String rule, String quote, int start) {

  /**
   * What stays of a claim when the entities that it is about get other IRIs, and when other words
   * come before it in the text.
   */
  record Core(Node predicate, String rule, String quote, Optional<Node> value) {}

  /** A claim but for what it is about. */
  record Content(Core core, Node object, int start) {}

  /** {@return what it says, whatever it is about} */
  Content content() {
    return new Content(core(), object, start);
  }

  /** {@return what stays of it} */
  Core core() {
    return new Core(predicate, rule, quote, Optional.of(object).filter(Node::isLiteral));
  }
}
