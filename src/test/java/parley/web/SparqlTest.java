package parley.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The query service answers all standard ways of asking and lets nothing in or out. */
final class SparqlTest {
  private static final String MEETINGS =
      "SELECT ?m { ?m a <https://w3id.org/parley/ns#Meeting> } ORDER BY ?m";

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
  })
  void rowsComeInEveryStandardFormat(String accept, String type) {
    HttpResponse<String> answer = server.query(MEETINGS, "Accept", accept);

    assertEquals(200, answer.statusCode());
    assertTrue(type(answer).startsWith(type), type(answer));
    assertTrue(answer.body().contains("2015-03-31-cu-us-human-rights-dialogue"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
  })
  void graphsComeInEveryStandardFormat(String accept, String type) {
    HttpResponse<String> answer =
        server.query(
            "CONSTRUCT WHERE { <http://localhost:3030/party/cu> ?p ?o }", "Accept", accept);

    assertEquals(200, answer.statusCode());
    assertTrue(type(answer).startsWith(type), type(answer));
    assertTrue(answer.body().contains("Q241"), answer.body());
  }

  @Test
  void queriesMayBePosted() {
    HttpResponse<String> form =
        server.send(
            "POST",
            "/sparql",
            "query=" + SampleServer.encoded(MEETINGS),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Accept",
            "text/csv");
    HttpResponse<String> direct =
        server.send(
            "POST",
            "/sparql",
            MEETINGS,
            "Content-Type",
            "application/sparql-query",
            "Accept",
            "text/csv");

    assertEquals(200, form.statusCode());
    assertEquals(form.body(), direct.body());
    assertEquals(4, form.body().lines().count());
  }

  @Test
  void scriptsOfOtherSitesMayAsk() {
    HttpResponse<String> preflight =
        server.send(
            "OPTIONS",
            "/sparql",
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "content-type");

    assertEquals(204, preflight.statusCode());
    assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
    assertEquals("GET, POST, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
    assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("Content-Type"));
    assertEquals(
        "*",
        header(server.query(MEETINGS, "Origin", "https://a.org"), "Access-Control-Allow-Origin"));
  }

  @Test
  void syntaxErrorsAreToldWithLineAndColumn() {
    HttpResponse<String> answer = server.query("SELECT ?m {\n  ?m a é }");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().matches("(?s).*line 2, column 9.*"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:s> <a:p> 1 }",
        "CLEAR ALL",
        "DROP ALL",
        "LOAD <file:///etc/passwd>",
        "LOAD <http://127.0.0.1:9/x>"
      })
  void updatesAreRefusedHoweverTheyAreSent(String update) {
    long before = quads();

    assertAll(
        () -> assertRefused(server.query(update)),
        () -> assertRefused(server.get("/sparql?update=" + SampleServer.encoded(update))),
        () -> assertRefused(post("/sparql", update, "application/sparql-update")),
        () -> assertRefused(post("/sparql", update, "application/sparql-query")),
        () ->
            assertRefused(
                post(
                    "/sparql",
                    "update=" + SampleServer.encoded(update),
                    "application/x-www-form-urlencoded")),
        () -> assertRefused(post("/update", update, "application/sparql-update")),
        () -> assertRefused(post("/sparql/update", update, "application/sparql-update")));
    assertEquals(before, quads());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void graphsCannotBeWritten(String method) {
    String triple = "<a:s> <a:p> <a:o> .";
    long before = quads();

    for (String path :
        new String[] {
          "/sparql",
          "/sparql?default",
          "/sparql?graph=http://localhost:3030/document/first",
          "/sparql/data?default",
          "/data",
          "/upload",
          "/document/first",
          "/"
        }) {
      assertRefused(server.send(method, path, triple, "Content-Type", "text/turtle"));
    }
    assertEquals(before, quads());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/ping",
        "/$/server",
        "/$/datasets",
        "/$/stats",
        "/$/metrics",
        "/$/compact/sparql",
        "/$/backup/sparql",
        "/$/tasks",
        "/$/reload",
        "/$/validate/query"
      })
  void thereIsNothingToAdminister(String path) {
    assertEquals(404, server.get(path).statusCode());
    assertEquals(405, server.send("POST", path, "x").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { BIND(<%s> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { OPTIONAL { SERVICE SILENT <%s> { ?s ?p ?o } } } } }",
        "ASK { GRAPH ?g { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <%s> { ?s ?p ?o } }"
      })
  void noQueryMakesTheServerCallAnother(String query) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + other.getLocalPort() + "/x";
      HttpResponse<String> answer = server.query(query.formatted(address));

      if (query.contains("SERVICE")) {
        assertEquals(403, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("SERVICE"), answer.body());
      }
      assertFalse(answer.body().contains("\"value\""), answer.body());
      assertNoCaller(other);
    }
  }

  @Test
  void protocolGraphsAreTakenFromTheDatasetOnly() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + other.getLocalPort() + "/x";
      String all = "/sparql?query=" + SampleServer.encoded("SELECT * { ?s ?p ?o }");

      for (String graph : new String[] {address, "file:///etc/passwd", "file:pom.xml"}) {
        String from = "&default-graph-uri=" + SampleServer.encoded(graph);
        assertEquals(1, server.get(all + from, "Accept", "text/csv").body().lines().count());
      }
      assertNoCaller(other);
      String known =
          "&default-graph-uri=" + SampleServer.encoded("http://localhost:3030/document/first");
      assertTrue(server.get(all + known, "Accept", "text/csv").body().lines().count() > 100);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://jena.apache.org/ARQ/function#wait>(100000)",
        "<java:java.lang.Runtime>()",
        "CALL(<java:java.lang.Runtime>)"
      })
  void functionsThatReachIntoTheProgramAreRefused(String function) {
    HttpResponse<String> answer = server.query("SELECT (" + function + " AS ?x) {}");

    assertEquals(403, answer.statusCode(), answer.body());
  }

  private static void assertNoCaller(ServerSocket other) throws IOException {
    other.setSoTimeout(200);
    assertThrows(SocketTimeoutException.class, other::accept);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertTrue(
        answer.statusCode() >= 400 && answer.statusCode() < 500,
        answer.request().method() + " " + answer.uri() + " " + answer.statusCode());
  }

  private static HttpResponse<String> post(String path, String body, String type) {
    return server.send("POST", path, body, "Content-Type", type);
  }

  private static long quads() {
    DatasetGraph data = server.data();
    return Txn.calculateRead(data, () -> data.stream().count());
  }

  private static String type(HttpResponse<String> answer) {
    return header(answer, "Content-Type");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** With a limit of half a second. */
  @Test
  void aQueryThatTakesTooLongIsStoppedWithAReason() {
    try (SampleServer hasty = new SampleServer(Duration.ofMillis(500))) {
      HttpResponse<String> counting =
          hasty.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
      HttpResponse<String> raised =
          hasty.get(
              "/sparql?timeout=100&query="
                  + SampleServer.encoded(
                      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));

      assertEquals(503, counting.statusCode());
      assertTrue(counting.body().contains("longer than 0.5 s"), counting.body());
      assertEquals(503, raised.statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/sparql-results+json"})
  void rowsThatTakeTooLongAreNeverTakenForAll(String accept) {
    try (SampleServer hasty = new SampleServer(Duration.ofSeconds(4))) {
      String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

      assertThrows(UncheckedIOException.class, () -> hasty.query(endless, "Accept", accept));
    }
  }

  @Test
  void fewRowsBeforeTheTimeIsOverAreNotSent() {
    try (SampleServer hasty = new SampleServer(Duration.ofMillis(500))) {
      // Rows come at once, then the join goes on without any.
      HttpResponse<String> answer =
          hasty.query(
              "SELECT ?m { { ?m a <https://w3id.org/parley/ns#Meeting> } UNION { ?a ?b ?c . ?d ?e ?f ."
                  + " ?g ?h ?i . ?j ?k ?l FILTER(STR(?l) = CONCAT(STR(?a), 'x')) } }",
              "Accept",
              "text/csv");

      assertEquals(503, answer.statusCode(), answer.body());
      assertFalse(answer.body().contains("human-rights-dialogue"), answer.body());
    }
  }
}
