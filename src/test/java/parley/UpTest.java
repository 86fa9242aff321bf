package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.merge.base.FactBase;

/** {@code parley up} as a process: from a folder of documents to answers over HTTP. */
final class UpTest {
  private static final String PAR = "https://w3id.org/parley/ns#";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?m a <" + PAR + "Meeting> }";

  private final Path folder;
  private final Path documents;
  private final Path data;

  UpTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    documents = Files.createDirectory(folder.resolve("documents"));
    data = folder.resolve("data");
    Path seed = Path.of("src/test/resources/seeds/000_6afbe97a415e9616.txt");
    Files.copy(seed, documents.resolve("plain.txt"));
    Files.writeString(documents.resolve("clef.txt"), "𝄞 🎻 𝄞\n\n" + Files.readString(seed));
  }

  private Child up(String... more) throws IOException {
    String[] arguments = new String[more.length + 6];
    List<String> fixed =
        List.of("up", documents.toString(), "--data", data.toString(), "--port", "0");
    fixed.toArray(arguments);
    System.arraycopy(more, 0, arguments, fixed.size(), more.length);
    return Child.start(folder, List.of(), arguments);
  }

  private static URI address(Child child) throws IOException {
    String line = child.lineWith("Serving ");
    return URI.create(line.split(" ", -1)[1]);
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
      return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
  }

  private static String count(URI server) throws IOException, InterruptedException {
    String query = "sparql?query=" + URLEncoder.encode(COUNT, UTF_8);
    return get(server.resolve(query)).body().lines().skip(1).findFirst().orElse("");
  }

  @Test
  void documentsAreServedAndEveryQuoteStandsInTheServedText() throws Exception {
    try (Child child = up()) {
      URI server = address(child);

      assertEquals("1", count(server));
      DatasetGraph graph = RDFDataMgr.loadDatasetGraph(data.resolve("graph.nq").toString());
      for (String name : List.of("plain", "clef")) {
        String text = get(server.resolve("document/" + name + "/text")).body();
        assertTrue(quotesOf(graph, "http://localhost:3030/document/" + name, text) > 20, name);
      }
    }
  }

  /** Compares each quote with the code points of its range and counts the quotes. */
  private static int quotesOf(DatasetGraph dataset, String document, String text) {
    int[] points = text.codePoints().toArray();
    Node graph = node(document);
    int quotes = 0;
    for (Quad quad :
        (Iterable<Quad>) () -> dataset.find(graph, Node.ANY, node(PAR + "quote"), Node.ANY)) {
      Node claim = quad.getSubject();
      if (dataset.contains(graph, claim, node(PAR + "start"), Node.ANY)) {
        int start = number(dataset, graph, claim, "start");
        int end = number(dataset, graph, claim, "end");
        assertEquals(
            quad.getObject().getLiteralLexicalForm(), new String(points, start, end - start));
        quotes++;
      }
    }
    return quotes;
  }

  private static int number(DatasetGraph dataset, Node graph, Node claim, String property) {
    Node value = dataset.find(graph, claim, node(PAR + property), Node.ANY).next().getObject();
    return Integer.parseInt(value.getLiteralLexicalForm());
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void aSecondRunReusesWhatIsUnchangedAndNoticesWhatIsNot() throws Exception {
    try (Child first = up()) {
      address(first);
      assertTrue(first.errors().contains("Reading 2 documents"), first.errors());
    }
    FileTime written = Files.getLastModifiedTime(data.resolve("graph.nq"));
    try (Child second = up()) {
      assertEquals("1", count(address(second)));
      assertTrue(second.errors().contains("Nothing was changed"), second.errors());
      assertEquals(written, Files.getLastModifiedTime(data.resolve("graph.nq")));
    }
    Files.writeString(documents.resolve("plain.meta.json"), "{\"publisher\": \"Gazette\"}");
    try (Child third = up()) {
      address(third);
      assertTrue(third.errors().contains("Reading 2 documents"), third.errors());
    }
  }

  @Test
  void correctionsInTheDataFolderAreAppliedAndAChangeOfThemIsNoticed() throws Exception {
    Files.createDirectories(data);
    String lost =
        """
        @prefix par: <https://w3id.org/parley/ns#> .
        <#c> a par:RejectedClaim ; par:claim <claim/plain/0123456789abcdef> ;
          <http://purl.org/dc/terms/creator> "Ana" ;
          <http://purl.org/dc/terms/date> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> ;
          <http://www.w3.org/2000/01/rdf-schema#comment> "Known." .
        """;
    Files.writeString(data.resolve("corrections.ttl"), lost);
    try (Child first = up()) {
      address(first);
      assertTrue(first.errors().contains("names claim/plain/0123456789abcdef"), first.errors());
    }
    Files.writeString(data.resolve("corrections.ttl"), "");
    try (Child second = up()) {
      address(second);
      assertTrue(second.errors().contains("Reading 2 documents"), second.errors());
    }
  }

  @Test
  void aSignalStopsItCleanly() throws Exception {
    try (Child child = up()) {
      URI server = address(child);
      assertEquals("1", count(server));

      // As Ctrl-C does, but also where the one who started the tests ignores interrupts.
      child.process().toHandle().destroy();

      assertEquals(143, child.code());
      assertFalse(child.errors().contains("Exception"), child.errors());
      assertFalse(Files.exists(data.resolve("server")));
    }
  }

  @Test
  void theFirstAdditionFindsTheFactsIndexed() throws Exception {
    try (Child child = up()) {
      assertEquals("1", count(address(child)));
    }
    try (FactBase facts = FactBase.open(data.resolve("facts.mv"))) {
      assertEquals(FactBase.State.INDEXED, facts.state());
    }
    Path late = folder.resolve("late.txt");
    Files.writeString(late, "On March 12, 2019, Ghana and Togo held talks in Accra.");
    Run add = Run.done("add", late.toString(), "--data", data.toString());
    assertFalse(add.errors().contains("Indexing"), add::errors);
  }

  @Test
  void whileItRunsTheFolderIsItsOwnButQueriesAreAnswered() throws Exception {
    try (Child child = up()) {
      URI server = address(child);

      Run second = Run.of("up", documents.toString(), "--data", data.toString(), "--port", "0");
      assertEquals(1, second.code());
      assertTrue(second.errors().contains(data + " is in use by process "), second::errors);
      assertEquals("1", count(server), "the first is not disturbed");

      Run query = Run.of("query", "meetings", "--data", data.toString());
      assertEquals(0, query.code(), query::errors);
      assertTrue(query.output().contains("(1 row)"), query::output);
    }
  }

  @Test
  void aPortInUseIsToldBeforeAnyWork() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Run run =
          Run.of(
              "up",
              documents.toString(),
              "--data",
              data.toString(),
              "--port",
              Integer.toString(taken.getLocalPort()));

      assertEquals(1, run.code());
      assertTrue(run.errors().contains("port " + taken.getLocalPort()), run::errors);
      assertTrue(run.errors().contains("--port"), run::errors);
    }
    assertFalse(Files.exists(data));
  }

  @Test
  void whatWasLoadedByHandIsNotThrownAway() throws IOException {
    Path graph = folder.resolve("graph.nq");
    assertEquals(0, Run.of("convert", documents.toString(), "-o", graph.toString()).code());
    assertEquals(0, Run.of("load", graph.toString(), "--data", data.toString()).code());

    Run run = Run.of("up", documents.toString(), "--data", data.toString(), "--port", "0");

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("parley load"), run::errors);
  }
}
