package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client chooses the form in which it gets a resource. */
final class NegotiationTest {
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";

  @AutoClose private static final SampleServer server = new SampleServer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                                                 | text/html
          text/turtle                                               | text/turtle
          application/ld+json                                       | application/ld+json
          application/n-triples                                     | application/n-triples
          application/rdf+xml                                       | application/rdf+xml
          */*                                                       | text/html
          application/*                                             | application/ld+json
          text/html;q=0.5, text/turtle                              | text/turtle
          text/html;q=0.5, text/turtle;q=0.4, */*;q=0.1             | text/html
          text/turtle;q=0, */*                                      | text/html
          TEXT/TURTLE ; Q=0.9 ; charset=utf-8                       | text/turtle
          image/png, application/rdf+xml;q=0.1                      | application/rdf+xml
          text/*;q=0.3, application/n-triples;q=0.3, text/html;q=0  | text/turtle
          nonsense, text/turtle                                     | text/turtle
          """)
  void theClientsWishDecides(String accept, String type) {
    HttpResponse<String> answer = server.get(MEETING, "Accept", accept);

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
    assertTrue(header(answer, "Content-Location").startsWith(MEETING + "?format="));
    assertEquals(4, header(answer, "Link").split(", ").length);
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml",
    "html, text/html",
  })
  void theAddressMayNameTheFormat(String format, String type) {
    HttpResponse<String> parameter =
        server.get(MEETING + "?format=" + format, "Accept", "image/png");
    HttpResponse<String> suffix = server.get(MEETING + "." + format, "Accept", "image/png");

    assertEquals(200, parameter.statusCode());
    assertTrue(header(parameter, "Content-Type").startsWith(type));
    assertEquals(200, suffix.statusCode());
    assertEquals(parameter.body(), suffix.body());
  }

  @Test
  void whatNobodyServesIsRefusedWithAList() {
    HttpResponse<String> answer = server.get(MEETING, "Accept", "image/png");

    assertEquals(406, answer.statusCode());
    assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
    assertTrue(answer.body().contains("text/turtle  " + MEETING + "?format=ttl"), answer.body());
    assertEquals(400, server.get(MEETING + "?format=doc").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void allFormatsHoldTheSameTriples(String format) {
    Graph expected = graph(server.get(MEETING + "?format=nt").body(), Lang.NTRIPLES);
    Lang language = Lang.TURTLE;
    switch (format) {
      case "jsonld" -> language = Lang.JSONLD;
      case "nt" -> language = Lang.NTRIPLES;
      case "rdf" -> language = Lang.RDFXML;
      default -> {}
    }

    Graph graph = graph(server.get(MEETING + "." + format).body(), language);

    assertTrue(expected.size() > 40);
    assertTrue(graph.isIsomorphicWith(expected));
  }

  @Test
  void whatIsNotThereIsSaidInTheClientsForm() {
    HttpResponse<String> page = server.get("/meeting/none", "Accept", "text/html");
    HttpResponse<String> plain = server.get("/meeting/none", "Accept", "text/turtle");

    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("<h1>Not found</h1>"), page.body());
    assertEquals(404, plain.statusCode());
    assertTrue(header(plain, "Content-Type").startsWith("text/plain"));
    assertEquals(404, server.get("/meeting/none.ttl").statusCode());
    assertEquals(404, server.get("/document/none/text").statusCode());
  }

  @Test
  void headTellsWhatGetWouldSend() {
    HttpResponse<String> get = server.get(MEETING, "Accept", "text/turtle");
    HttpResponse<String> head = server.send("HEAD", MEETING, "", "Accept", "text/turtle");

    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Link", "Vary"}) {
      assertEquals(header(get, name), header(head, name));
      assertNotEquals("", header(head, name), name);
    }
    assertEquals(404, server.send("HEAD", "/meeting/none", "").statusCode());
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    String tag = header(server.get(MEETING), "ETag");
    HttpResponse<String> again = server.get(MEETING, "If-None-Match", tag);

    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, server.get(MEETING, "If-None-Match", "\"other\"").statusCode());
  }

  private static Graph graph(String body, Lang language) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(body, language).parse(graph);
    return graph;
  }
}
