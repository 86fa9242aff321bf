package parley.store.export;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a query says of one thing.
 *
 * @param id its IRI
 * @param fields the values of each field as text: the IRI, or a literal's characters
 */
record Entry(String id, SortedMap<String, NavigableSet<String>> fields) {

  /** {@return all values of a field, sorted} */
  List<String> all(String field) {
    NavigableSet<String> values = fields.get(field);
    return values == null ? List.of() : List.copyOf(values);
  }

  /** {@return the value of a field that has one at most; the first where there are more} */
  Optional<String> one(String field) {
    return Optional.ofNullable(fields.get(field)).map(NavigableSet::first);
  }
}
