package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query service answers all standard ways of asking and lets nothing in or out. */
final class SparqlTest {
  private static final String MEETINGS =
      "SELECT ?m { ?m a <https://w3id.org/parley/ns#Meeting> } ORDER BY ?m";

  @AutoClose private static final SampleServer server = new SampleServer();

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

  private static String type(HttpResponse<String> answer) {
    return header(answer, "Content-Type");
  }
}
