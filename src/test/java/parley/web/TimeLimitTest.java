package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that takes too long is stopped, and nobody takes a part of its answer for all. */
final class TimeLimitTest {
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
