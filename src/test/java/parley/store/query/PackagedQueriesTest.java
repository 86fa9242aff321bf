package parley.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.store.Loader;
import parley.store.Store;

/**
 * Runs every folder {@code src/test/resources/queries/QUERY/CASE}: {@code case.properties} names
 * the data set (a file beside the folders of queries) and the parameters; {@code expected.csv} or,
 * for graphs, {@code expected.ttl} holds the answer. A new case is a new folder. After an intended
 * change run {@code mvn test -Dqueries.update=true} and read the diff before committing it.
 */
final class PackagedQueriesTest {
  private static final Path CASES = Path.of("src/test/resources/queries");
  private static final String BASE = "http://localhost:3030/";
  private static final Map<String, Store> STORES = new HashMap<>();

  /** One folder. */
  private record Case(Path folder, Properties properties) {
    String query() {
      return folder.getName(folder.getNameCount() - 2).toString();
    }

    String data() {
      return properties.getProperty("data", "");
    }

    Map<String, String> parameters() {
      return properties.stringPropertyNames().stream()
          .filter(key -> key.startsWith("param."))
          .collect(toMap(key -> key.substring("param.".length()), this::value));
    }

    private String value(String key) {
      return properties.getProperty(key, "");
    }

    @Override
    public String toString() {
      return query() + "/" + folder.getFileName();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aQueryGivesTheExpectedAnswer(Case given) throws IOException {
    Query query = NamedQuery.find(given.query()).bind(given.parameters(), BASE);
    boolean graph = query.isConstructType();
    String actual = answer(given, query, graph ? ResultFormat.TABLE : ResultFormat.CSV);
    Path file = given.folder().resolve(graph ? "expected.ttl" : "expected.csv");
    if (Boolean.getBoolean("queries.update")) {
      Files.writeString(file, actual);
    }
    String expected = Files.readString(file);
    assertTrue(expected.lines().count() > 1, "an empty answer proves nothing");
    if (graph) {
      assertTrue(model(expected).isIsomorphicWith(model(actual)), actual);
    } else {
      assertEquals(expected, actual, given::toString);
    }
  }

  private static Model model(String turtle) {
    return ModelFactory.createDefaultModel().read(new StringReader(turtle), null, "TURTLE");
  }

  private static String answer(Case given, Query query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store(given.data()).dataset(), Duration.ofSeconds(30))
        .write(query, format, BASE, out);
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  @Test
  void everyPackagedQueryHasACase() throws IOException {
    Set<String> tested = cases().stream().map(Case::query).collect(toSet());
    List<String> untested =
        NamedQuery.packaged().stream()
            .map(NamedQuery::name)
            .filter(name -> !tested.contains(name))
            .toList();
    assertEquals(List.of(), untested);
  }

  @Test
  void thereAreAtLeastFourteenQueriesEachWithSummaryAndTags() {
    List<NamedQuery> queries = NamedQuery.packaged();
    assertTrue(queries.size() >= 14, () -> "only " + queries.size());
    for (NamedQuery query : queries) {
      assertFalse(query.summary().isBlank(), query.name());
      assertFalse(query.tags().isEmpty(), query.name());
    }
  }

  private static List<Case> cases() throws IOException {
    try (Stream<Path> files = Files.find(CASES, 3, (path, a) -> path.endsWith("case.properties"))) {
      List<Case> cases = files.sorted().map(PackagedQueriesTest::read).toList();
      assertFalse(cases.isEmpty(), "no cases, so this test would prove nothing");
      return cases;
    }
  }

  private static Case read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new Case(file.subpath(0, file.getNameCount() - 1), properties);
  }

  private static Store store(String data) {
    return STORES.computeIfAbsent(
        data,
        name -> {
          Store store = Store.inMemory();
          new Loader(store, count -> {}).load(CASES.resolve(name), Loader.Mode.REPLACE);
          return store;
        });
  }

  @AfterAll
  static void closeStores() {
    STORES.values().forEach(Store::close);
    STORES.clear();
  }
}
