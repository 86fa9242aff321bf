package parley.web.data;

import java.util.List;
import java.util.Optional;

/**
 * Another dataset that this one links to.
 *
 * @param space what its IRIs begin with
 * @param name a short one
 * @param title its name
 * @param home its address
 */
record Linkset(String space, String name, String title, String home) {
  private static final List<Linkset> ALL =
      Table.of("linksets.tsv").stream()
          .map(line -> new Linkset(line.get(0), line.get(1), line.get(2), line.get(3)))
          .toList();

  /** {@return the dataset of an IRI; empty if it is none of those known} */
  static Optional<Linkset> of(String iri) {
    return ALL.stream().filter(set -> iri.startsWith(set.space)).findFirst();
  }

  /** {@return the dataset of a short name} */
  static Linkset named(String name) {
    return ALL.stream().filter(set -> set.name.equals(name)).findFirst().orElseThrow();
  }
}
