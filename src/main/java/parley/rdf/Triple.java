package parley.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import parley.extract.Entity;

/**
 * One statement about an entity, before it is known in which graph it stands.
 *
 * @param subject what it is about
 * @param predicate what it says
 * @param object with which value
 */
record Triple(Entity subject, IRI predicate, Value object) {

  /** {@return the same statement with another object} */
  Triple with(Value other) {
    return new Triple(subject, predicate, other);
  }
}
