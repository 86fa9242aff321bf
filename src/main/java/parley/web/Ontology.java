package parley.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and its companions, which come with the program and are not part of the data. */
final class Ontology {
  /** The files, by the last part of their paths. */
  static final List<String> NAMES = List.of("parley", "shapes", "alignments", "topics");

  private static final String FOLDER = "/ontology/";

  private Ontology() {}

  /** {@return the Turtle of a file as it was written; empty if there is no such file} */
  static Optional<byte[]> source(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + name + ".ttl")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name + ".ttl", e);
    }
  }

  /** {@return the triples of a file} */
  static Graph graph(byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(graph);
    return graph;
  }
}
