package parley.web.data;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A kind of things that have pages worth finding.
 *
 * @param segment first step of their paths
 * @param type their class
 */
public record FoundKind(String segment, Node type) {
  private static final List<FoundKind> ALL =
      Table.of("kinds.tsv").stream()
          .map(line -> new FoundKind(line.get(0), NodeFactory.createURI(line.get(1))))
          .toList();

  /** {@return all kinds, in the order of the site's index} */
  static List<FoundKind> all() {
    return ALL;
  }

  /**
   * {@return the kind of what stands below a path}
   *
   * @param path without a slash at its beginning
   */
  static Optional<FoundKind> of(String path) {
    return ALL.stream().filter(kind -> path.startsWith(kind.segment + "/")).findFirst();
  }
}
