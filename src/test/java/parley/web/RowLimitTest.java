package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.web.traffic.Conduct;
import parley.web.traffic.Conduct.Log;
import parley.web.traffic.Limits;

/** An answer that is too long is refused or broken off, and never taken for a whole one. */
final class RowLimitTest {
  @AutoClose private final DatasetGraph data = SampleServer.dataset();

  private Server server(int rows) {
    Limits limits = new Limits(Duration.ofSeconds(60), rows, 4, 0);
    return Server.of(data)
        .port(0)
        .conduct(new Conduct(limits, false, false, new Log.Nowhere()))
        .start();
  }

  private static String path(String query) {
    return "/sparql?query=" + SampleServer.encoded(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o } LIMIT 11",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "DESCRIBE ?s { ?s a <https://w3id.org/parley/ns#Meeting> }"
      })
  void anAnswerWithTooManyRowsIsRefusedAndNotCut(String query) {
    try (Server server = server(10)) {
      for (String accept : new String[] {"text/csv, text/turtle", "*/*"}) {
        Raw answer = Raw.get(server, path(query), "Accept: " + accept);

        assertEquals(403, answer.status(), answer.body());
        assertTrue(answer.body().contains("more than 10"), answer.body());
        assertFalse(answer.body().contains("localhost:3030"), answer.body());
      }
      assertTrue(Raw.metric(server, "parley_queries_too_long_total ").endsWith(" 2.0"));
    }
  }

  @Test
  void anAnswerThatJustFitsIsWhole() {
    try (Server server = server(10)) {
      Raw rows = Raw.get(server, path("SELECT * { ?s ?p ?o } LIMIT 10"), "Accept: text/csv");
      Raw graph =
          Raw.get(
              server,
              path("CONSTRUCT { <a:s> <a:p> <a:o> } WHERE { ?s ?p ?o }"),
              "Accept: text/turtle");

      assertEquals(11, rows.body().lines().count());
      assertEquals(200, graph.status(), graph.body());
      assertTrue(graph.body().contains("<a:o>"), graph.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/query/inferred-facts.csv", "/query/inferred-facts.json"})
  void downloadsHaveTheSameLimit(String path) {
    try (Server server = server(2)) {
      assertEquals(403, Raw.get(server, path).status());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1"})
  void aLongAnswerIsBrokenOffWhereItIsTooLong(String version) {
    try (Server server = server(100_000)) {
      String many = path("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
      String request =
          "GET %s HTTP/%s\r\nHost: a\r\nAccept: text/csv\r\nConnection: close\r\n\r\n"
              .formatted(many, version);

      // To such clients the end of the connection is else that of the answer.
      assertThrows(UncheckedIOException.class, () -> Raw.exchange(server, request));
    }
  }
}
