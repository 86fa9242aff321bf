package parley.web.reconcile;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A kind of entity that can be asked for.
 *
 * @param id as clients name it
 * @param node its class in the data
 * @param name for people
 * @param describedBy ids of the properties that tell such entities apart in one line
 * @param description what it is
 */
record EntityType(String id, Node node, String name, List<String> describedBy, String description) {

  /** {@return whether a client means this type: by its id or by the IRI of its class} */
  boolean isMeantBy(String named) {
    return id.equals(named) || node.getURI().equals(named);
  }
}
