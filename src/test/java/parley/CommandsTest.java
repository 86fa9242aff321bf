package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From file to answer through the commands that a user types, and what they say to mistakes. */
final class CommandsTest {
  private static final String SEEDS = "src/test/resources/seeds";
  private static final String LISTING =
      """
      PREFIX par: <https://w3id.org/parley/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?when ?where ?series ?ordinal ?status ?reported {
        ?meeting a par:Meeting ; par:when ?when ; par:place/rdfs:label ?where ; par:status ?state .
        OPTIONAL { ?meeting par:series/rdfs:label ?series }
        OPTIONAL { ?meeting par:ordinal ?ordinal }
        BIND (STRAFTER(STR(?state), "#") AS ?status)
        { SELECT ?meeting (GROUP_CONCAT(SUBSTR(STR(?doc), 32, 3)) AS ?reported) {
            SELECT ?meeting ?doc { ?doc par:reports ?meeting } ORDER BY ?doc
          } GROUP BY ?meeting }
      } ORDER BY STR(?when)
      """;

  private static Path data = Path.of("");
  private static Path listing = Path.of("");

  @BeforeAll
  static void loadTheSeeds(@TempDir Path folder) throws IOException {
    data = load(folder, Path.of(SEEDS));
    listing = Files.writeString(folder.resolve("listing.rq"), LISTING);
  }

  private static Path load(Path folder, Path documents) {
    Path graph = folder.resolve("graph.nq");
    Path store = folder.resolve("data");
    run("convert", documents.toString(), "-o", graph.toString());
    assertTrue(run("validate", graph.toString()).startsWith("no violations"));
    run("load", graph.toString(), "--data", store.toString());
    return store;
  }

  private static String run(String... arguments) {
    Run run = Run.of(arguments);
    assertEquals(0, run.code(), () -> run.output() + run.errors());
    return run.output();
  }

  private static List<String> meetingsOf(Path store) {
    String answer = run("query", listing.toString(), "--data", store.toString(), "--format", "csv");
    return answer.lines().skip(1).toList();
  }

  @Test
  void theSeedsTellOfSevenMeetings() {
    assertEquals(
        List.of(
            "2015-03-31,Washington,human rights dialogue,1,held,000 001 002",
            "2016-10-14,Havana,human rights dialogue,2,held,001 002",
            "2018-01-17,Washington,law enforcement dialogue,,held,004",
            "2018-01-22/2018-01-23,Florida,Border Guard Troops – Coast Guard technical exchange,"
                + "8,held,004",
            "2018-02-13,Washington,exchange on trafficking in persons,5,held,004",
            "2018-02-14,Washington,law enforcement dialogue,1,held,004",
            "XXXX-XX-18/XXXX-XX-19,Havana,law enforcement dialogue,,held,003"),
        meetingsOf(data));
  }

  @Test
  void everyNamedQueryWithoutParametersAnswers() {
    List<String> names = run("query").lines().filter(line -> !line.startsWith(" ")).toList();

    assertTrue(names.size() >= 14, names::toString);
    String meetings = run("query", "meetings", "--data", data.toString());
    assertTrue(meetings.contains("(7 rows)"), meetings);
  }

  @Test
  void whyTellsSourcesJoinsAndChoicesInWords() {
    String iri = "meeting/2015-03-31-cu-us-human-rights-dialogue";
    String told = run("why", iri, "--data", data.toString());

    List<String> expected =
        List.of(
            "Sources",
            "document/000_6afbe97a415e9616: 2015-03-31",
            "Taken as the same",
            "a day in the month that the other gives",
            "One of the two does not say: the people, the topic",
            "when: 2015-03-31, not 2015-03. The documents allow it, and it is the most precise.");
    expected.forEach(words -> assertTrue(told.contains(words), told));
    assertEquals(told, run("why", "http://localhost:3030/" + iri, "--data", data.toString()));
  }

  @Test
  void whyNamesTheNearestEntitiesForAnUnknownOne() {
    Run run = Run.of("why", "meeting/2015-cu-us-rights-dialogue", "--data", data.toString());

    assertEquals(2, run.code());
    assertTrue(
        run.errors().contains("Did you mean meeting/2015-03-31-cu-us-human-rights-dialogue or "),
        run::errors);
  }

  @Test
  void aSyntaxErrorInAQueryIsToldWithLineAndColumn(@TempDir Path folder) throws IOException {
    Path query = Files.writeString(folder.resolve("q.rq"), "SELECT *\n{ ?s ?p }");

    Run run = Run.of("query", query.toString(), "--data", data.toString());

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("q.rq:2:9: "), run::errors);
  }

  @Test
  void anUnknownParameterIsAnsweredWithTheKnownOnes() {
    Run run =
        Run.of("query", "meetings-by-year", "--param", "yaer=2018", "--data", data.toString());

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("no parameter yaer; it takes"), run::errors);
  }

  @Test
  void anUnknownQueryIsAnsweredWithTheKnownOnes() {
    Run run = Run.of("query", "meetigns", "--data", data.toString());

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("meetings"), run::errors);
  }

  @Test
  void aFolderWithoutDataIsAWrongCommandLineAndIsNotCreated(@TempDir Path folder) {
    Path missing = folder.resolve("missing");

    for (String command : List.of("query meetings", "serve --port 0")) {
      Run run = Run.of((command + " --data " + missing).split(" ", -1));
      assertEquals(2, run.code());
      assertTrue(run.errors().contains("holds no data"), run::errors);
    }
    assertFalse(Files.exists(missing));
  }

  @Test
  void aQueryIsReadFromStandardInput() {
    Run run =
        Run.withInput("ASK { ?s ?p ?o }".getBytes(UTF_8), "query", "-", "--data", data.toString());

    assertEquals(0, run.code(), run::errors);
    assertTrue(run.output().contains("true") || run.output().contains("yes"), run::output);
  }

  @Test
  void brokenNQuadsAreToldWithLineAndColumnAndLoadNothing(@TempDir Path folder) throws IOException {
    Path graph =
        Files.writeString(folder.resolve("bad.nq"), "<urn:a> <urn:b> <urn:c> .\n<urn:a> b");

    String load = "load --data " + folder.resolve("data");
    for (String command : List.of("validate", load, load + " --unchecked")) {
      Run run = Run.of((command + " " + graph).split(" "));
      assertEquals(2, run.code(), run::errors);
      assertTrue(run.errors().contains("bad.nq:2:9: "), run::errors);
    }
    Path ask = Files.writeString(folder.resolve("ask.rq"), "ASK { ?s ?p ?o }");
    String answer = run("query", ask.toString(), "--data", folder + "/data", "--format", "csv");
    assertTrue(answer.contains("false"), answer);
  }

  @Test
  void aGraphWithoutProofFailsTheCheck(@TempDir Path folder) throws IOException {
    Path graph =
        Files.writeString(
            folder.resolve("graph.nq"),
            "<http://localhost:3030/meeting/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/parley/ns#Meeting> .\n");

    Run run = Run.of("validate", graph.toString());

    assertEquals(1, run.code());
    assertTrue(run.output().contains("meeting/x"), run::output);
  }

  @Test
  void loadTakesNoGraphThatBreaksTheShapesUnlessAsked(@TempDir Path folder) throws IOException {
    Path graph =
        Files.writeString(
            folder.resolve("graph.nq"),
            "<http://localhost:3030/meeting/x>"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/parley/ns#Meeting> .\n");
    String store = folder.resolve("data").toString();

    Run refused = Run.of("load", graph.toString(), "--data", store);
    Run asked = Run.of("load", graph.toString(), "--data", store, "--unchecked");

    assertEquals(1, refused.code());
    assertTrue(refused.errors().contains("nothing was loaded"), refused::errors);
    assertEquals(0, asked.code(), asked::errors);
  }

  @Test
  void anEndpointThatIsNotThereIsNamed() {
    Run run =
        Run.of(
            "load",
            SEEDS + "/../rdf/example.nq",
            "--unchecked",
            "--endpoint",
            "http://localhost:1/");

    assertEquals(1, run.code());
    assertTrue(run.errors().contains("localhost:1"), run::errors);
  }

  @Test
  void explainShowsTheSentenceTheRuleAndTheFact() {
    String explained = run("explain", SEEDS + "/000_6afbe97a415e9616.txt");

    assertTrue(explained.contains("2015-03-31"), explained);
    assertTrue(explained.contains("  rules  "), explained);
    assertFalse(explained.contains("null"), explained);
  }
}
