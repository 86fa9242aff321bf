package parley.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, nothing comes into the data and nothing goes out to others. */
final class ReadOnlyTest {
  @AutoClose private static final SampleServer server = new SampleServer();

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
}
