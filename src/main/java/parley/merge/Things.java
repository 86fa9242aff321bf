package parley.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.merge.base.Report;
import parley.merge.log.Pair;

/**
 * Which reports are of which real thing, and the key under which the world knows it.
 *
 * @param clustering which reports are of one
 * @param namings the keys of what it brings together
 * @param <R> kind of report
 */
record Things<R>(Clustering<R> clustering, Namings namings) {

  /** {@return the key of what a report is of; empty if that is not known yet} */
  String key(String id) {
    return clustering.of(id).flatMap(namings::key).orElse("");
  }

  /** {@return the key of what a document knows under a key of its own} */
  String key(String document, String key) {
    return key(new Report(document, key).id());
  }

  /** {@return what was decided of the reports of a thing} */
  List<Pair> pairs(String key) {
    return namings.thing(key).map(clustering::pairs).orElse(List.of());
  }

  /** {@return keys of the things with reports that were not taken to be one with one of a thing} */
  Set<String> refusing(String key) {
    return namings.thing(key).map(clustering::refusing).orElse(Set.of()).stream()
        .flatMap(cluster -> namings.key(cluster).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
