package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is long is sent compressed to those who accept it. */
final class CompressionTest {
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";
  private static final String GZIP = "Accept-Encoding: br, gzip";

  private static final DatasetGraph data = SampleServer.dataset();
  private static final Server server = Server.of(data).port(0).start();

  @AfterAll
  static void close() {
    server.close();
    data.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/meeting/2015-03-31-cu-us-human-rights-dialogue, text/html",
    "/meeting/2015-03-31-cu-us-human-rights-dialogue, text/turtle",
    "/meeting/2015-03-31-cu-us-human-rights-dialogue, application/ld+json",
    "/meeting/2015-03-31-cu-us-human-rights-dialogue, application/n-triples",
    "/meeting/2015-03-31-cu-us-human-rights-dialogue, application/rdf+xml",
    "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D, application/sparql-results+json",
    "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D, application/sparql-results+xml",
    "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D, text/csv",
    "/query/, */*",
    "/static/style.css, text/css",
    "/reconcile, application/json",
  })
  void bothFormsSayTheSame(String path, String accept) {
    Raw plain = Raw.get(server, path, "Accept: " + accept);
    Raw packed = Raw.get(server, path, "Accept: " + accept, GZIP);

    assertEquals(200, plain.status());
    assertEquals("", plain.header("Content-Encoding"));
    assertEquals("gzip", packed.header("Content-Encoding"));
    assertEquals(plain.body().length(), packed.body().length());
    assertEquals(plain.header("ETag"), packed.header("ETag"));
    assertTrue(packed.header("Vary").contains("Accept-Encoding"), packed.header("Vary"));
    assertTrue(plain.header("Vary").contains("Accept-Encoding"), plain.header("Vary"));
  }

  @Test
  void headHasTheHeadersOfGet() {
    Raw get = Raw.get(server, MEETING, GZIP);
    Raw head = Raw.send(server, "HEAD", MEETING, GZIP);

    assertEquals("", head.body());
    for (String name : new String[] {"Content-Type", "Content-Encoding", "ETag", "Vary"}) {
      assertEquals(get.header(name), head.header(name), name);
    }
    assertEquals("", head.header("Content-Length"), "it would be that of the plain form");
  }

  @Test
  void aTagOfThePackedFormIsKnown() {
    String tag = Raw.get(server, MEETING, GZIP).header("ETag");

    assertEquals(304, Raw.get(server, MEETING, GZIP, "If-None-Match: " + tag).status());
    assertEquals(304, Raw.get(server, MEETING, "If-None-Match: " + tag).status());
  }

  @Test
  void whatIsShortOrNotWishedForIsSentAsItIs() {
    assertEquals("", Raw.get(server, "/static/icon.svg", GZIP).header("Content-Encoding"));
    assertEquals(
        "", Raw.get(server, MEETING, "Accept-Encoding: gzip;q=0").header("Content-Encoding"));
    assertEquals("", Raw.get(server, MEETING, "Accept-Encoding: br").header("Content-Encoding"));
  }

  @Test
  void whatClientsSendPackedIsNotUnpacked() {
    Raw answer =
        Raw.send(
            server,
            "POST",
            "/sparql",
            "Content-Type: application/sparql-query",
            "Content-Encoding: gzip");

    assertFalse(answer.body().contains("java"), answer.body());
    assertTrue(answer.status() >= 400 && answer.status() < 500, answer.head().toString());
  }

  @Test
  void aCutAnswerIsNeverWhole() {
    try (Server hasty = Server.of(data).port(0).limit(Duration.ofSeconds(1)).start()) {
      String endless =
          "/sparql?query=" + SampleServer.encoded("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");

      assertThrows(UncheckedIOException.class, () -> Raw.get(hasty, endless, GZIP));
    }
  }
}
