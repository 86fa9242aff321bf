package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Store;
import parley.store.check.Validator;
import parley.web.Server;

/** Rows of imports that tell of meetings, and the documents of a data folder that tell of them. */
final class MergedRowsTest {
  private static final String TRAVELS = "src/test/resources/join/travels";
  private static final String ROW = "import/travels/3601";
  private static final String RELEASE =
      """
      HAVANA, August 14, 2015 – U.S. Secretary of State John Kerry met with Cuban Foreign Minister \
      Bruno Rodríguez Parrilla in Havana on August 14, 2015. The two sides talked about trade.
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void kerryInHavanaIsOneMeetingWhoeverReportsIt() throws IOException {
    Path data = folder.resolve("data");
    Run.done("add", release(), "--data", data + "");
    Run run = Run.done("import", "travels", TRAVELS, "--data", data + "");
    assertTrue(
        run.errors().contains("2 meetings in them, 1 of these told of by others too"), run::errors);
    assertEquals(
        List.of(
            "meeting/2015-08-14-cu-us-international-trade,document/release,Bruno Rodríguez Parrilla",
            "meeting/2015-08-14-cu-us-international-trade,import/travels/3601,Rodrigues Parilla"),
        ask(
            data,
            """
            SELECT (STRAFTER(STR(?m), "3030/") AS ?meeting) (STRAFTER(STR(?d), "3030/") AS ?source) ?name {
              ?m a par:Meeting ; par:startDate "2015-08-14"^^xsd:date .
              ?d par:reports ?m .
              GRAPH ?d { ?m par:delegation ?side . ?side par:head ?who ; par:party ?cuba . ?who rdfs:label ?name }
              FILTER (STRENDS(STR(?cuba), "party/cu"))
            } ORDER BY ?source
            """));
    try (Store store = Store.open(data)) {
      assertTrue(new Validator(1, count -> {}).check(store.dataset()).conforms());
    }
  }

  @Test
  void theEvidenceOfARowIsItsRemark() throws IOException {
    Path data = folder.resolve("data");
    Run.done("import", "travels", TRAVELS, "--data", data + "");
    assertEquals(
        List.of("Kerry met with Foreign Minister Rodrigues Parilla"),
        ask(
            data,
            """
            SELECT (STRBEFORE(STRAFTER(?quote, "Forbes "), ".") AS ?words) {
              BIND (<http://localhost:3030/import/travels/3601> AS ?row)
              ?row a par:Row , par:Document ; dcterms:isPartOf <http://localhost:3030/import/travels> .
              GRAPH ?row { ?m par:startDate ?day . ?row par:text ?text .
                ?claim rdf:subject ?m ; rdf:predicate par:startDate ;
                  par:quote ?quote ; par:start ?from ; par:end ?to }
              GRAPH <http://localhost:3030/import/travels> { ?row schema:startDate ?day }
              FILTER (SUBSTR(?text, ?from + 1, ?to - ?from) = ?quote)
            }
            """));
    try (Store store = Store.open(data);
        Server server = Server.of(store.dataset()).port(0).start()) {
      assertTrue(
          get(server.url() + ROW + "/text").startsWith("In Havana, Cuba, on August 14, 2015"));
      assertTrue(
          get(server.url() + "meeting/2015-08-14-cu-us-talks")
              .contains("Travels abroad of the presidents and secretaries of state, 3601"));
    }
  }

  @Test
  void rowsAreShownAsRowsOfTheirImportAndNotCountedAsDocuments() throws IOException {
    Path data = folder.resolve("data");
    Run.done("add", release(), "--data", data + "");
    Run.done("import", "travels", TRAVELS, "--data", data + "");
    int rows =
        ask(data, "SELECT ?row { ?row a par:Row . GRAPH ?row { ?row par:text ?text } }").size();
    try (Store store = Store.open(data);
        Server server = Server.of(store.dataset()).port(0).start()) {
      String home = get(server.url() + "");
      assertTrue(home.contains("<b>1</b> Documents"), home);
      assertTrue(home.contains("<b>%d</b> Rows of imports".formatted(rows)), home);
      assertFalse(get(server.url() + "document/").contains(ROW));
      String list = get(server.url() + "import/");
      assertTrue(list.contains("href=\"/" + ROW + "\""), list);
      assertTrue(list.contains("href=\"/import/travels\""), list);
    }
    String table = Run.done("query", "documents", "--data", data + "", "--format", "csv").output();
    assertTrue(
        table.lines().anyMatch(line -> line.contains(ROW) && line.endsWith("3030/import/travels")),
        table);
    Path sources = folder.resolve("sources.bib");
    Run done = Run.done("export", "--format", "bibtex", "-o", sources + "", "--data", data + "");
    assertTrue(
        done.errors().contains("%d sources (%d of them rows of imports)".formatted(rows + 1, rows)),
        done::errors);
    String entries = Files.readString(sources);
    assertTrue(entries.contains("@misc{import:travels:3601,"), entries);
    assertTrue(entries.contains("a row of http://localhost:3030/import/travels"), entries);
  }

  @Test
  void whyTellsOfRows() throws IOException {
    Path data = folder.resolve("data");
    Run.done("add", release(), "--data", data + "");
    Run.done("import", "travels", TRAVELS, "--data", data + "");
    Run why =
        Run.done("why", "meeting/2015-08-14-cu-us-international-trade", "--data", data.toString());
    assertTrue(why.output().contains(ROW), why::output);
    assertTrue(why.output().contains("Office of the Historian"), why::output);
  }

  @Test
  void correctionsReachRows() throws IOException {
    Path data = folder.resolve("data");
    Run.done("add", release(), "--data", data + "");
    Files.writeString(
        data.resolve("corrections.ttl"),
        """
        @prefix par: <https://w3id.org/parley/ns#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <#1> a par:DifferentEntities ;
          par:entity [ par:document <import/travels/3601> ; par:mention "meeting/m1" ] ,
            [ par:document <document/release> ; par:mention "meeting/m1" ] ;
          dcterms:creator "Ana" ; dcterms:date "2026-11-23"^^xsd:date ; rdfs:comment "They met twice." .
        """);
    Run.done("import", "travels", TRAVELS, "--data", data + "");
    String reports =
        """
        SELECT (STRAFTER(STR(?d), "3030/") AS ?source) {
          ?d par:reports ?m . ?m par:startDate "2015-08-14"^^xsd:date .
          FILTER NOT EXISTS { ?other par:reports ?m FILTER (?other != ?d) }
        } ORDER BY ?source
        """;
    assertEquals(List.of("document/release", ROW), ask(data, reports));
    String claim =
        ask(
                data,
                """
                SELECT (STRAFTER(STR(?claim), "3030/") AS ?c) {
                  GRAPH <http://localhost:3030/import/travels/3601> {
                    ?claim rdf:predicate par:place } }
                """)
            .getFirst();
    Files.writeString(
        data.resolve("corrections.ttl"),
        """
        @prefix par: <https://w3id.org/parley/ns#> .
        <#1> a par:RejectedClaim ; par:claim <%s> ;
          <http://purl.org/dc/terms/creator> "Ana" ;
          <http://purl.org/dc/terms/date> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> ;
          <http://www.w3.org/2000/01/rdf-schema#comment> "It was elsewhere." .
        """
            .formatted(claim));
    Run.done("remove", "release", "--data", data + "");
    assertEquals(
        List.of(),
        ask(data, "SELECT ?p { ?m par:startDate \"2015-08-14\"^^xsd:date ; par:place ?p }"));
  }

  @Test
  void aRowThatStandsElsewhereCannotBeASource() throws IOException {
    Path mapping = folder.resolve("trips.rml.ttl");
    String travels =
        Files.readString(Path.of("src/main/resources/parley/join/travels.rml.ttl"))
            .replace("\"import/travels/{id}\"", "\"trip/{id}\"");
    Files.writeString(mapping, travels);
    Path data = folder.resolve("data");
    Path trips = Path.of(TRAVELS, "secretary-travels/kerry.xml");
    Run run = Run.of("import", "--mapping", mapping + "", trips + "", "--data", data + "");
    assertEquals(3, run.code(), run::errors);
    assertTrue(
        run.errors().contains("IRI must begin with import/trips/ below the base"), run::errors);
    assertTrue(Quads.of(data).isEmpty());
    assertFalse(Files.exists(data.resolve("arriving.new")));
  }

  @Test
  void aRowIsOneThingWhateverLettersItsKeyHas() throws IOException {
    Path trips = Files.createDirectories(folder.resolve("trips/secretary-travels"));
    String told = Files.readString(Path.of(TRAVELS, "secretary-travels/kerry.xml"));
    Files.writeString(trips.resolve("kerry.xml"), told.replace("<id>3601</id>", "<id>Ñ 1</id>"));
    Path data = folder.resolve("data");
    Run.done("import", "travels", trips + "", "--data", data + "");
    assertEquals(
        List.of("import/travels/%C3%91%201"),
        ask(
            data,
            """
            SELECT (STRAFTER(STR(?row), "3030/") AS ?iri) {
              GRAPH <http://localhost:3030/import/travels> { ?row a par:Row }
              GRAPH ?row { ?row par:text ?text . ?meeting par:status par:held }
              ?row par:reports ?meeting
            }
            """));
  }

  @Test
  void aSecondRowOfOneIriIsReported() throws IOException {
    Path twice = Files.createDirectories(folder.resolve("twice/secretary-travels"));
    String trips = Files.readString(Path.of(TRAVELS, "secretary-travels/kerry.xml"));
    Files.writeString(twice.resolve("kerry.xml"), trips.replace("<id>3602</id>", "<id>3601</id>"));
    Run run =
        Run.done(
            "import",
            "travels",
            twice + "",
            "--data",
            folder.resolve("data") + "",
            "--report",
            "-");
    assertTrue(run.output().contains(ROW + ",row,,\"a row of this IRI came before"), run::output);
  }

  private String release() throws IOException {
    return Files.writeString(folder.resolve("release.txt"), RELEASE).toString();
  }

  private List<String> ask(Path data, String query) throws IOException {
    String prefixes =
        """
        PREFIX par: <https://w3id.org/parley/ns#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX schema: <https://schema.org/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    Path file = Files.writeString(folder.resolve("query.rq"), prefixes + query);
    Run run = Run.done("query", file.toString(), "--data", data.toString(), "--format", "csv");
    return run.output().lines().skip(1).toList();
  }

  private static String get(String url) throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
