package parley.web.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.path.Path;

/**
 * What clients can compare entities by, and ask for.
 *
 * @param id as clients name it
 * @param kind what its values are
 * @param target the type of its values where they are entities
 * @param types the types that have it
 * @param path leads from an entity to its values in the default graph
 * @param name for people
 * @param description what it says
 */
record Property(
    String id,
    Kind kind,
    Optional<EntityType> target,
    List<EntityType> types,
    Path path,
    String name,
    String description) {

  /** What values are, which decides how they are compared. */
  enum Kind {
    /** Entities of the service, compared by identifier or name. */
    ENTITY,
    /** Words, compared like names. */
    TEXT,
    /** Words of which nothing may be missing. */
    CODE,
    /** Dates in EDTF, compared by the days that they may mean. */
    DATE,
    /** Numbers, compared by value. */
    NUMBER,
    /** Addresses elsewhere, compared letter by letter. */
    IRI
  }
}
