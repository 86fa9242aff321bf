package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI under the base answers, in the form that the client asked for. */
final class LinkedDataTest {
  private static final String BASE = "http://localhost:3030/";
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";

  @AutoClose private static final SampleServer server = new SampleServer();

  @Test
  void aMeetingComesWithItsClaimsAndTheirDocuments() {
    Graph graph = graph(server.get(MEETING + "?format=ttl").body(), Lang.TURTLE);
    Node claim = iri("claim/first/0000000000000003");

    assertTrue(graph.contains(iri(MEETING.substring(1)), par("place"), iri("place/us/washington")));
    assertTrue(graph.contains(claim, par("quote"), Node.ANY));
    assertTrue(
        graph.contains(
            claim,
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"),
            iri("document/first")));
    assertTrue(graph.contains(iri("document/first"), par("reports"), iri(MEETING.substring(1))));
  }

  @Test
  void aDocumentIsItsNamedGraphAndWhatIsKnownAboutIt() {
    Graph graph = graph(server.get("/document/first?format=nt").body(), Lang.NTRIPLES);
    Graph named = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        server.data(),
        () ->
            server
                .data()
                .find(iri("document/first"), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> named.add(quad.asTriple())));

    assertTrue(graph.stream().toList().containsAll(named.stream().toList()));
    assertTrue(graph.contains(iri("document/first"), par("published"), Node.ANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/document/caf%C3%A9%20r%C3%A9union",
        "/document/caf%c3%a9%20r%c3%a9union",
        "/document/2016/news.v2",
        "/document/2016/news%2Ev2",
        "/document/first/text",
        "/claim/2016/news.v2/0000000000000003",
        "/delegation/2015-03-31-cu-us-human-rights-dialogue/cu"
      })
  void namesMayHoldSlashesDotsAndEncodedCharacters(String path) {
    assertEquals(200, server.get(path).statusCode());
  }

  @Test
  void aDotInANameIsNoSuffixUnlessNothingElseFits() {
    HttpResponse<String> page = server.get("/document/2016/news.v2", "Accept", "text/html");
    HttpResponse<String> turtle = server.get("/document/2016/news.v2.ttl", "Accept", "text/html");

    assertTrue(header(page, "Content-Type").startsWith("text/html"));
    assertTrue(header(turtle, "Content-Type").startsWith("text/turtle"));
    assertTrue(turtle.body().contains("Second round"), turtle.body());
  }

  @Test
  void everyIriOfTheDatasetAnswers() {
    var iris =
        Txn.calculateRead(
            server.data(),
            () ->
                server.data().stream()
                    .flatMap(
                        quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()))
                    .filter(node -> node.isURI() && !Quad.isDefaultGraph(node))
                    .map(Node::getURI)
                    .filter(iri -> iri.startsWith(BASE))
                    .distinct()
                    .sorted()
                    .toList());

    assertTrue(iris.size() > 40);
    for (String iri : iris) {
      String path = iri.substring(BASE.length() - 1);
      assertEquals(200, server.get(path, "Accept", "text/html").statusCode(), path);
      assertEquals(200, server.get(path, "Accept", "text/turtle").statusCode(), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/document/first", "/document/2016/news.v2", "/document/caf%C3%A9%20r%C3%A9union"})
  void theTextIsServedAsItIs(String document) {
    HttpResponse<String> answer = server.get(document + "/text");
    String text =
        Txn.calculateRead(
            server.data(),
            () ->
                server
                    .data()
                    .find(
                        iri(document.substring(1)),
                        iri(document.substring(1)),
                        par("text"),
                        Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm());

    assertEquals(
        "text/plain;charset=utf-8", header(answer, "Content-Type").toLowerCase(Locale.ROOT));
    assertEquals(text, answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/meeting/%zz", "/meeting/%2", "/meeting/a\"b", "/meeting/<b>", "/meeting/a b"})
  void pathsThatAreNotWellFormedAreRefused(String path) throws IOException {
    URI address = URI.create(server.url("/"));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
  }

  @Test
  void onlyReadingIsAllowed() {
    for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
      HttpResponse<String> answer = server.send(method, MEETING, "");
      assertEquals(405, answer.statusCode());
      assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
    }
    HttpResponse<String> options = server.send("OPTIONS", MEETING, "");
    assertEquals(204, options.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(options, "Allow"));
  }

  @Test
  void theNameOfTheHostPlaysNoPart() {
    // The sample's base has port 3030, the server another; and yet it answers for its data.
    HttpResponse<String> answer = server.get(MEETING, "Accept", "text/turtle");

    assertNotEquals(3030, answer.uri().getPort());
    assertTrue(answer.body().contains("<" + BASE + MEETING.substring(1) + ">"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ns", "/ontology/parley"})
  void theOntologyIsServed(String path) {
    Graph graph = graph(server.get(path, "Accept", "text/turtle").body(), Lang.TURTLE);
    HttpResponse<String> page = server.get(path, "Accept", "text/html");

    assertTrue(graph.contains(par("Meeting"), Node.ANY, Node.ANY));
    assertTrue(page.body().contains("id=\"startDate\""), page.body());
    assertEquals(200, server.get("/ns.jsonld").statusCode());
    assertEquals(200, server.get("/ontology/alignments.ttl").statusCode());
    assertEquals(404, server.get("/ontology/none").statusCode());
  }

  private static Graph graph(String body, Lang language) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(body, language).parse(graph);
    return graph;
  }

  private static Node iri(String local) {
    return NodeFactory.createURI(BASE + local);
  }

  private static Node par(String name) {
    return NodeFactory.createURI("https://w3id.org/parley/ns#" + name);
  }
}
