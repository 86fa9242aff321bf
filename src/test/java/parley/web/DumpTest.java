package parley.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.web.data.Dump;

/** Files with all of the data. */
final class DumpTest {
  @AutoClose private static final SampleServer server = new SampleServer();
  @AutoClose private static final HttpClient client = HttpClient.newHttpClient();

  static List<String> paths() {
    return Dump.all().stream().map(Dump::path).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/dump/parley.nq.gz, N-Quads",
    "/dump/parley.trig.gz, TriG",
    "/dump/parley.jsonld.gz, JSON-LD"
  })
  void aDumpHoldsAllStatements(String path, String language) throws Exception {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(bytes(server, path))))
        .lang(org.apache.jena.riot.RDFLanguages.nameToLang(language))
        .parse(read);

    Txn.executeRead(
        server.data(), () -> assertTrue(IsoMatcher.isomorphic(server.data(), read), path));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void theSameDataGiveTheSameBytes(String path) throws Exception {
    // The other way round in the store.
    DatasetGraph turned = DatabaseMgr.createDatasetGraph();
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(server.data(), () -> server.data().find().forEachRemaining(quads::addFirst));
    Txn.executeWrite(turned, () -> quads.forEach(turned::add));
    try (Server other = Server.of(turned).port(0).start()) {
      byte[] here = bytes(server, path);
      assertTrue(here.length > 0);
      assertArrayEquals(here, bytes(other.url() + path.substring(1)));
    }
    turned.close();
  }

  @Test
  void tablesComeInAnArchive() throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(server, "/dump/parley-tables.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("meetings.csv")) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertTrue(text.contains("meeting/2015-03-31-cu-us-human-rights-dialogue"), text);
        }
      }
    }
    assertTrue(names.contains("meetings.csv"), names.toString());
    assertTrue(names.contains("csv-metadata.json"), names.toString());
  }

  @Test
  void nothingElseIsThere() {
    assertEquals(404, server.get("/dump/passwd").statusCode());
    assertEquals(404, server.get("/dump/..%2Fparley.nq.gz").statusCode());
    assertEquals(405, server.send("POST", "/dump/parley.nq.gz", "x").statusCode());
    assertEquals("", server.send("HEAD", "/dump/parley.nq.gz", "").body());
  }

  @Test
  void onlyTwoAreSentAtATime() throws Exception {
    DatasetGraph large = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(large, () -> fill(large));
    try (Server busy = Server.of(large).port(0).start()) {
      // More than sockets keep, and not read: the server waits for its readers.
      URI file = URI.create(busy.url() + "dump/parley.ics");
      HttpResponse<InputStream> one = open(file);
      HttpResponse<InputStream> two = open(file);
      HttpResponse<String> three = SampleServer.fetch(file.toString());

      assertEquals(200, one.statusCode());
      assertEquals(200, two.statusCode());
      assertEquals(503, three.statusCode());
      assertEquals("60", SampleServer.header(three, "Retry-After"));
      assertEquals(200, SampleServer.fetch(busy.url() + "meeting/").statusCode());
      one.body().close();
      two.body().close();
      while (SampleServer.fetch(file.toString()).statusCode() != 200) {
        Thread.onSpinWait();
      }
    }
    large.close();
  }

  private static void fill(DatasetGraph dataset) {
    String label = "long words ".repeat(400);
    StringBuilder turtle = new StringBuilder("PREFIX par: <https://w3id.org/parley/ns#>\n");
    for (int i = 0; i < 10_000; i++) {
      turtle
          .append("<http://localhost:3030/meeting/%d> a par:Meeting ; ".formatted(i))
          .append("<http://www.w3.org/2000/01/rdf-schema#label> \"%d %s\" ; ".formatted(i, label))
          .append("par:startDate \"2015-01-01\"^^<http://www.w3.org/2001/XMLSchema#date> .\n");
    }
    RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(dataset);
    dataset.add(
        Quad.defaultGraphIRI,
        NodeFactory.createURI("urn:x"),
        NodeFactory.createURI("urn:x"),
        NodeFactory.createURI("urn:x"));
  }

  private static HttpResponse<InputStream> open(URI address)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
  }

  private static byte[] bytes(SampleServer from, String path)
      throws IOException, InterruptedException {
    return bytes(from.url(path));
  }

  private static byte[] bytes(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), address);
    return answer.body();
  }
}
