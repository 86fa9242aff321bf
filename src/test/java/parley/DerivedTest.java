package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Store;
import parley.store.derived.Derived;

/**
 * The graph {@code derived} says what the query {@code src/test/resources/derived.rq} finds in the
 * facts, whatever the way on which these came to be.
 */
final class DerivedTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final Path CLUSTERS = Path.of("gold/clusters/development/documents");
  private static final String BASE = "http://localhost:3030/";

  @Test
  void itFollowsFromTheFacts(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    String graph = folder.resolve("clusters.nq").toString();
    assertEquals(0, Run.of("convert", CLUSTERS.toString(), "-o", graph).code());
    assertEquals(0, Run.of("load", graph, "--data", data.toString()).code());
    assertDerived(data);

    assertEquals(0, Run.of("derive", "--data", data.toString()).code());
    assertDerived(data);
  }

  @Test
  void itIsKeptInStepAsDocumentsComeAndGo(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    List<String> documents = documents();
    add(data, List.of(SEEDS.toString()));
    assertDerived(data);
    for (int from = 0; from < 24; from += 8) {
      add(data, documents.subList(from, from + 8));
      assertDerived(data);
    }
    for (String gone : documents.subList(4, 12)) {
      String name = Path.of(gone).getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      assertEquals(0, Run.of("remove", name, "--data", data.toString()).code());
    }
    assertDerived(data);
  }

  private static void add(Path data, List<String> files) {
    List<String> words = new ArrayList<>(List.of("add", "--data", data.toString()));
    words.addAll(files);
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run::errors);
  }

  private static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(CLUSTERS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Path::toString)
          .toList();
    }
  }

  private static void assertDerived(Path data) throws IOException {
    try (Store store = Store.open(data)) {
      SortedSet<String> expected = store.read(() -> fromFacts(store));
      SortedSet<String> actual = store.read(() -> derived(store));
      assertFalse(expected.isEmpty());
      assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
  }

  private static SortedSet<String> fromFacts(Store store) {
    SortedSet<String> lines = new TreeSet<>();
    try (QueryExecution query =
        QueryExecutionFactory.create(text(), DatasetFactory.wrap(store.dataset()))) {
      ResultSet rows = query.execSelect();
      rows.forEachRemaining(
          row ->
              lines.add(line(row.get("s").asNode(), row.get("p").asNode(), row.get("o").asNode())));
    }
    return lines;
  }

  private static String text() {
    try {
      return Files.readString(Path.of("src/test/resources/derived.rq"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> derived(Store store) {
    SortedSet<String> lines = new TreeSet<>();
    store
        .dataset()
        .find(Derived.graph(BASE), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> lines.add(line(quad.getSubject(), quad.getPredicate(), quad.getObject())));
    return lines;
  }

  private static String line(Node subject, Node predicate, Node object) {
    return "%s %s %s".formatted(subject, predicate, object);
  }
}
