package parley.web.data;

import java.util.List;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;

/** Short names of vocabularies. */
final class Prefixes {
  private static final List<List<String>> ALL = Table.of("prefixes.tsv");

  private Prefixes() {}

  /** Gives a graph the short names. */
  static void addTo(PrefixMapping mapping) {
    ALL.forEach(line -> mapping.setNsPrefix(line.get(0), line.get(1)));
  }

  /** {@return an IRI with the short name of its vocabulary, or as it is} */
  static String shortened(String iri) {
    return ALL.stream()
        .filter(line -> iri.startsWith(line.get(1)))
        .map(line -> line.get(0) + ":" + iri.substring(line.get(1).length()))
        .findFirst()
        .orElse(iri);
  }

  /** {@return the vocabulary that a term is of, by the end of its namespace} */
  static String namespace(String term) {
    int end = Math.max(term.lastIndexOf('#'), term.lastIndexOf('/'));
    return term.substring(0, end + 1);
  }

  /** {@return the title of a vocabulary; empty if it is not known} */
  static Optional<String> title(String namespace) {
    return ALL.stream()
        .filter(line -> line.get(1).equals(namespace))
        .map(line -> line.get(2))
        .findFirst();
  }
}
