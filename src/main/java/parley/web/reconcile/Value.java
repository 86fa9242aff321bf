package parley.web.reconcile;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;

/** One value of a property of an entity, ready to be compared and shown. */
sealed interface Value {

  /** {@return the value as the data have it} */
  Node node();

  /**
   * A thing with an IRI.
   *
   * @param node its IRI
   */
  record Thing(Node node) implements Value {}

  /**
   * Words.
   *
   * @param node the literal
   * @param name its words
   */
  record Words(Node node, Name name) implements Value {}

  /**
   * A time.
   *
   * @param node the literal
   * @param time what it means
   */
  record Time(Node node, Edtf time) implements Value {}

  /**
   * A number.
   *
   * @param node the literal
   * @param number what it means
   */
  record Figure(Node node, BigDecimal number) implements Value {}
}
