package parley.web.data;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one property, which come one after another, those of one object together.
 *
 * @param <K> what stands for a term
 */
final class Run<K> {
  private final K predicate;
  private final Node property;
  private long triples;
  private long objects;
  private @Nullable Tuple<K> first;
  private long ofObject;

  Run(K predicate, Node property) {
    this.predicate = predicate;
    this.property = property;
  }

  /** Takes a value of the property, one of those that have it, and how many these are. */
  interface Taker<K> {
    void take(Node property, K object, K subject, long count);
  }

  K predicate() {
    return predicate;
  }

  Node property() {
    return property;
  }

  long triples() {
    return triples;
  }

  long objects() {
    return objects;
  }

  /** Takes the next statement, and hands over the object before if there is another now. */
  void take(Tuple<K> triple, Taker<K> taker) {
    if (first == null || !first.get(2).equals(triple.get(2))) {
      end(taker);
      first = triple;
      objects++;
    }
    triples++;
    ofObject++;
  }

  /** Hands over the last object. */
  void end(Taker<K> taker) {
    if (first != null) {
      taker.take(property, first.get(2), first.get(0), ofObject);
    }
    first = null;
    ofObject = 0;
  }
}
