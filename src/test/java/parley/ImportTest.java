package parley;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Store;
import parley.store.check.Validator;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.graph.Description;

/** From a register to answers, beside documents and instead of an earlier import. */
final class ImportTest {
  private static final String FIXTURES = "src/test/resources/join/";
  private static final String PREFIXES =
      """
      PREFIX par: <https://w3id.org/parley/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final String RELEASE =
      """
      HAVANA, August 14, 2015 – U.S. Secretary of State John Kerry met with Cuban Foreign Minister \
      Bruno Rodríguez Parrilla in Havana on August 14, 2015.
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aRegisterIsAGraphOfItsOwnWithItsDescription() throws IOException {
    Path report = folder.resolve("report.csv");
    Run run =
        Run.done(
            "import", "travels", FIXTURES + "travels", "--data", data(), "--report", report + "");
    assertEquals(
        List.of(
            "file,line,row,field,value,reason",
            FIXTURES
                + "travels/secretary-travels/kerry.xml,15,http://localhost:3030/import/travels/3602,"
                + "place,Nowhere-on-Han,no place of this name is known in kr"),
        Files.readAllLines(report).subList(0, 2));
    assertTrue(run.errors().contains("party         3 of       4 found (75.0 %)"), run.errors());
    assertEquals(
        List.of("2016-01-02,6,Office of the Historian"),
        ask(
            """
            SELECT ?issued ?rows (STRBEFORE(?publisher, ",") AS ?who) {
              <http://localhost:3030/import/travels> a par:Import ; dcterms:issued ?issued ;
                void:entities ?rows ; dcterms:publisher ?publisher ;
                dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> }
            """));
    assertEquals(
        List.of("2015-08-14,cu", "2015-08-14,us"),
        ask(
            """
            SELECT ?day (STRAFTER(STR(?party), "party/") AS ?code) {
              GRAPH <http://localhost:3030/import/travels> {
                <http://localhost:3030/import/travels/3601> a par:Row ;
                  schema:startDate ?day ; par:party ?party
              } } ORDER BY ?code
            """));
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    Path one = folder.resolve("one.nq");
    Path two = folder.resolve("two.nq");
    String travels = FIXTURES + "travels";
    Run.done(
        "import", "travels", travels, "-o", one.toString(), "--data", data(), "--threads", "1");
    List<String> before = all();
    Run.done(
        "import", "travels", travels, "-o", two.toString(), "--data", data(), "--threads", "3");
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    assertEquals(before, all());
  }

  @Test
  void whereThereAreNoFactsAMeetingThatADocumentReportsIsLinked() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("release.txt"), RELEASE);
    Run.done("convert", documents.toString(), "-o", folder.resolve("graph.nq").toString());
    Run.done("load", folder.resolve("graph.nq").toString(), "--data", data());
    Run run = Run.done("import", "travels", FIXTURES + "travels", "--data", data());
    assertTrue(run.errors().contains("2 meetings in them, 1 of these linked"), run.errors());
    String links =
        """
        SELECT (STRAFTER(STR(?own), "3030/") AS ?of) (STRAFTER(STR(?other), "meeting/") AS ?to) {
          GRAPH <http://localhost:3030/import/travels> { ?own skos:closeMatch ?other } }
        """;
    assertEquals(List.of("import/travels/3601/meeting/m1,2015-08-14-cu-us-talks"), ask(links));
    try (Store store = Store.open(Path.of(data()))) {
      assertTrue(new Validator(1, count -> {}).check(store.dataset()).conforms());
      assertTrue(pageOfTheImport(store) < 60, "a page is no copy of the register");
    }
    // The link goes with the document's meeting, the import stays.
    Files.writeString(documents.resolve("release.txt"), RELEASE.replace("August 14", "May 4"));
    Run.done("convert", documents.toString(), "-o", folder.resolve("graph.nq").toString());
    Run.done("load", folder.resolve("graph.nq").toString(), "--data", data());
    assertEquals(List.of(), ask(links));
  }

  @Test
  void rdfOfOthersIsTakenOverInAnyForm() throws IOException {
    Path turtle =
        Files.writeString(
            folder.resolve("topics.ttl"),
            "@prefix : <http://e.org/> . :a :b [ :c \"d\" ] . [] :c :a .");
    Path trig = Files.writeString(folder.resolve("graph.trig"), "<http://e.org/g> { <x> <y> <z> }");
    Path json =
        Files.writeString(
            folder.resolve("thing.jsonld"), "{\"@id\": \"http://e.org/j\", \"http://e.org/p\": 1}");
    Run.done("import", turtle.toString(), "--data", data(), "--license", "http://e.org/licence");
    Run.done("import", trig.toString(), "--data", data());
    Run.done("import", json.toString(), "--data", data(), "--date", "2025-01-31");
    assertEquals(
        List.of("graph,2", "thing,2", "topics,4"),
        ask(
            """
            SELECT (STRAFTER(STR(?graph), "import/") AS ?name) (COUNT(*) AS ?n)
            { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph ORDER BY ?graph
            """));
  }

  @Test
  void brokenRdfIsLocatedAndNothingIsImported() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.ttl"), "@prefix : <http://e/> .\n:a :b :c .\n:a b :c .\n");
    Run run = Run.of("import", broken.toString(), "--data", data());
    assertEquals(3, run.code(), run.errors());
    assertTrue(run.errors().contains(broken + ", line 3"), run.errors());
    assertEquals(List.of(), ask("SELECT ?s { GRAPH ?g { ?s ?p ?o } }"));
  }

  @Test
  void whatBreaksTheShapesIsNotImported() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.ttl"), "<http://e/m> a <https://w3id.org/parley/ns#Meeting> .");
    Run run = Run.of("import", bad.toString(), "--data", data());
    assertEquals(2, run.code(), run.errors());
    assertTrue(run.errors().contains("A meeting needs a status"), run.errors());
  }

  @Test
  void aSecondImportAtTheSameTimeIsToldWhoIsThere() {
    try (Store first = Store.open(Path.of(data()))) {
      assertFalse(first.directory().isEmpty());
      Run run = Run.of("import", "travels", FIXTURES + "travels", "--data", data());
      assertEquals(1, run.code());
      assertTrue(run.errors().contains("is in use by"), run.errors());
    }
  }

  @Test
  void aMappingThatIsNotThereIsNamedAndNothingIsImported() throws IOException {
    String mapping = folder.resolve("my.rml.ttl").toString();
    Run run =
        Run.of("import", "--mapping", mapping, FIXTURES + "mapped/people.csv", "--data", data());
    assertEquals(3, run.code(), run.errors());
    assertTrue(
        run.errors().contains(mapping + ": there is no such file to be the mapping."),
        run.errors());
    assertFalse(Files.exists(Path.of(data(), "store")), "nothing was begun");
  }

  @Test
  void aTableThatBreaksOffLeavesTheEarlierImport() throws IOException {
    String mapping = FIXTURES + "mapped/people-csv.rml.ttl";
    String whole = FIXTURES + "mapped/people.csv";
    Run.done("import", "--mapping", mapping, "--name", "people", whole, "--data", data());
    List<String> before = all();
    Path broken = folder.resolve("people.csv");
    Files.writeString(broken, Files.readString(Path.of(whole)).strip() + "\n9,\"Ann,Cuba,\n");

    Run run =
        Run.of("import", "--mapping", mapping, "--name", "people", broken + "", "--data", data());

    assertEquals(3, run.code(), run.errors());
    assertTrue(run.errors().contains("column 3: the quote that opens here"), run.errors());
    assertEquals(before, all());
  }

  @Test
  void wrongCommandLinesAreExplained() {
    assertEquals(2, Run.of("import", "travels").code());
    assertTrue(Run.of("import", "nowhere.ttl").errors().contains("nowhere.ttl does not exist"));
    assertEquals(2, Run.of("import", FIXTURES + "visits/2010s.xml", "--name", "Not a name").code());
    Run noRdf = Run.of("import", FIXTURES + "mapped/people.csv", "-o", "x.nq");
    assertTrue(noRdf.errors().contains("give --mapping"), noRdf.errors());
  }

  private static int pageOfTheImport(Store store) {
    String base = "http://localhost:3030/";
    Node travels = NodeFactory.createURI(base + "import/travels");
    Data data = new Data(store.dataset(), new Base(base));
    return store.read(() -> Description.of(data, travels).size());
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private List<String> ask(String query) throws IOException {
    Path file = Files.writeString(folder.resolve("query.rq"), PREFIXES + query);
    Run run = Run.done("query", file.toString(), "--data", data(), "--format", "csv");
    return run.output().lines().skip(1).toList();
  }

  private List<String> all() throws IOException {
    return ask("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } ORDER BY ?g ?s ?p ?o");
  }
}
