package parley.web.reconcile;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What is kept of one entity to compare it.
 *
 * @param node its IRI
 * @param id as clients name it: the IRI without the base, or the whole IRI of what lies elsewhere
 * @param types at least one
 * @param label its preferred name
 * @param names all its names, the preferred one among them
 * @param values of its properties, by id of the property; what it lacks is not in it
 */
record Entry(
    Node node,
    String id,
    List<EntityType> types,
    String label,
    List<Name> names,
    Map<String, List<Value>> values) {

  /** {@return the values of a property, perhaps none} */
  List<Value> of(Property property) {
    return values.getOrDefault(property.id(), List.of());
  }
}
