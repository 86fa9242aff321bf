package parley;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import parley.store.Store;

/**
 * What a data folder answers for.
 *
 * @param data the folder
 */
record Published(Path data) {
  static final String BASE = "http://localhost:3030/";

  private static final Node MOVED = NodeFactory.createURI(BASE + "moved");

  /** All that the store answers for of its own, without the base. */
  NavigableSet<String> iris() {
    try (Store store = Store.open(data)) {
      return store.read(
          () -> {
            NavigableSet<String> iris = new TreeSet<>();
            store
                .dataset()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (!quad.getGraph().equals(MOVED) && quad.getSubject().isURI()) {
                        iris.add(quad.getSubject().getURI());
                      }
                    });
            iris.removeIf(iri -> !iri.startsWith(BASE));
            return new TreeSet<>(iris.stream().map(iri -> iri.substring(BASE.length())).toList());
          });
    }
  }

  /** What does not answer: what is neither there nor leads to what is there nor is gone. */
  List<String> silent(NavigableSet<String> published) {
    NavigableSet<String> now = iris();
    NavigableMap<String, String> told = told();
    return published.stream()
        .filter(iri -> !now.contains(iri))
        .filter(iri -> !now.contains(told.getOrDefault(iri, "")))
        .filter(iri -> !isGone(iri, told))
        .toList();
  }

  private static boolean isGone(String iri, Map<String, String> told) {
    String document =
        iri.startsWith("claim/")
            ? "document/" + iri.substring("claim/".length(), iri.lastIndexOf('/'))
            : iri;
    return told.getOrDefault(iri, "-").isEmpty() || told.getOrDefault(document, "-").isEmpty();
  }

  /** What the graph of moves says; an empty text of what is gone. */
  NavigableMap<String, String> told() {
    try (Store store = Store.open(data)) {
      return store.read(
          () -> {
            NavigableMap<String, String> told = new TreeMap<>();
            store
                .dataset()
                .find(MOVED, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> told.put(path(quad.getSubject()), target(quad)));
            return told;
          });
    }
  }

  private static String target(Quad quad) {
    return quad.getObject().isURI() ? path(quad.getObject()) : "";
  }

  private static String path(Node iri) {
    return iri.getURI().substring(BASE.length());
  }
}
