package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.store.query.NamedQuery;

/**
 * Asks the converted seeds every named query: {@code src/test/resources/seed-queries/QUERY} holds
 * {@code expected.csv} and, where the query takes parameters, {@code case.properties} with their
 * values. After an intended change run {@code mvn test -Dtest=SeedQueriesTest
 * -Dqueries.update=true} and read the difference before committing it.
 */
final class SeedQueriesTest {
  private static final Path CASES = Path.of("src/test/resources/seed-queries");
  private static final Path SEEDS = Path.of("src/test/resources/seeds");

  private static Path data = Path.of("");

  @BeforeAll
  static void loadTheSeeds(@TempDir Path folder) {
    data = folder;
    String graph = data.resolve("seeds.nq").toString();
    assertEquals(0, Run.of("convert", SEEDS.toString(), "-o", graph).code());
    assertEquals(0, Run.of("load", graph, "--data", data.toString()).code());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSeedsGiveTheExpectedRows(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("query", folder.getFileName().toString()));
    arguments.addAll(List.of("--data", data.toString(), "--format", "csv"));
    arguments.addAll(parameters(folder.resolve("case.properties")));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertEquals(0, run.code(), run::errors);
    String actual = run.output().replace("\r\n", "\n");
    Path expected = folder.resolve("expected.csv");
    if (Boolean.getBoolean("queries.update")) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }

  @Test
  void everyNamedQueryThatGivesRowsHasACase() throws IOException {
    TreeSet<String> tested = new TreeSet<>();
    cases().forEach(folder -> tested.add(folder.getFileName().toString()));
    TreeSet<String> named = new TreeSet<>();
    NamedQuery.packaged().forEach(query -> named.add(query.name()));
    // Its answer is a graph, not rows; the query's own case compares graphs.
    named.remove("meeting-graph");

    assertEquals(named, tested);
  }

  private static List<String> parameters(Path file) throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    List<String> arguments = new ArrayList<>();
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      arguments.add("--param");
      arguments.add(name + "=" + properties.getProperty(name));
    }
    return arguments;
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
      assertFalse(cases.isEmpty(), "no cases, so this test would prove nothing");
      return cases;
    }
  }
}
