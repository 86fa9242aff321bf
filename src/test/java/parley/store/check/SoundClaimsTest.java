package parley.store.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.store.Samples;

/** Where claims are found sound, the shapes that are queries would have found nothing. */
final class SoundClaimsTest {
  private static final Path CASES = Path.of("src/test/resources/shapes");
  private static final GraphShapes ALL = GraphShapes.ofDocuments();
  private static final GraphShapes WITHOUT_QUERIES = GraphShapes.ofDocumentsWithSoundClaims();

  @ParameterizedTest
  @MethodSource("graphsOfAllCases")
  void theQueriesFindNothingWhereClaimsAreSound(Path file) {
    for (Graph graph : graphs(file)) {
      if (SoundClaims.areIn(graph)) {
        assertEquals(violations(ALL, graph), violations(WITHOUT_QUERIES, graph));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void claimsOfGoodGraphsAreSound(Path file) {
    graphs(file).forEach(graph -> assertTrue(SoundClaims.areIn(graph), file::toString));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatTheQueriesFindIsNotSound(Path file) {
    assertTrue(graphs(file).stream().noneMatch(SoundClaims::areIn), file::toString);
  }

  static Stream<Path> graphsOfAllCases() {
    return Stream.concat(files(""), Stream.of(Samples.SAMPLE));
  }

  static Stream<Path> sound() {
    return Stream.concat(
        ofQueries().filter(file -> file.endsWith("good.trig")), Stream.of(Samples.SAMPLE));
  }

  static Stream<Path> broken() {
    return ofQueries().filter(file -> !file.endsWith("good.trig"));
  }

  private static Stream<Path> ofQueries() {
    return Stream.of("ClaimReason", "ClaimTriple", "ClaimInDocument", "FactHasClaim")
        .flatMap(SoundClaimsTest::files);
  }

  private static Stream<Path> files(String shape) {
    try (Stream<Path> files = Files.walk(CASES.resolve(shape))) {
      return files.filter(file -> file.toString().endsWith(".trig")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graphs of a file that make claims. */
  private static List<Graph> graphs(Path file) {
    DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(file.toString());
    List<Graph> graphs = new ArrayList<>();
    for (Node name : Iter.toList(dataset.listGraphNodes())) {
      if (dataset.contains(name, Node.ANY, Node.ANY, Names.CLAIM)) {
        graphs.add(dataset.getGraph(name));
      }
    }
    return graphs;
  }

  private static List<Violation> violations(GraphShapes shapes, Graph graph) {
    List<Violation> found = new ArrayList<>();
    shapes.check(graph, "graph", found::add);
    return found;
  }
}
