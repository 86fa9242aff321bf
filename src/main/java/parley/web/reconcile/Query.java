package parley.web.reconcile;

import java.util.List;

/**
 * What a client looks for.
 *
 * @param conditions at least one
 * @param types the types that may or should be found; none for all
 * @param strictness what types mean
 * @param limit how many candidates at most
 */
record Query(List<Condition> conditions, List<EntityType> types, Strictness strictness, int limit) {

  /** More candidates than these are not given, whatever is asked. */
  static final int MOST = 100;

  /** How many are given where nothing is asked. */
  static final int USUAL = 10;

  /** What the types of a query mean. */
  enum Strictness {
    /** Entities of other types follow after. */
    SHOULD,
    /** Each has one of the types. */
    ANY,
    /** Each has all of the types. */
    ALL
  }

  /** {@return whether an entity has the types that are asked for} */
  boolean isOfType(Entry entry) {
    return types.isEmpty()
        || (strictness == Strictness.ALL
            ? entry.types().containsAll(types)
            : types.stream().anyMatch(entry.types()::contains));
  }
}
