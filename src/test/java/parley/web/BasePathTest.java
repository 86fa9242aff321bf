package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.web.graph.Terms;

/** IRIs answer too where the base of the data has a path of its own. */
final class BasePathTest {
  private static final String BASE = "http://data.example.org/talks/";

  @Test
  void iriBelowAPathDereferences() throws Exception {
    try (Server server = server();
        HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
      HttpResponse<String> answer =
          get(client, server.url() + "talks/party/cu", "application/n-triples");

      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("<" + BASE + "party/cu>"), answer::body);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "talks/party/cu, /party/cu",
    "talks/party/cu?format=ttl, /party/cu?format=ttl",
    "talks/, /",
    "talks, /",
    "talks//evil.example.org/x, /evil.example.org/x",
  })
  void pathOfTheBaseIsLedToThisServer(String path, String place) throws Exception {
    try (Server server = server();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = get(client, server.url() + path, "*/*");

      assertEquals(307, answer.statusCode());
      assertEquals(place, answer.headers().firstValue("Location").orElse(""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/talks/reconcile/0.2, data.example.org, http://data.example.org/talks/reconcile/0.2",
    "/reconcile/0.2, data.example.org, http://data.example.org/talks/reconcile/0.2",
    "/reconcile, 127.0.0.1:3333, http://127.0.0.1:3333/reconcile",
  })
  void reconciliationIsAnnouncedWhereTheClientFindsIt(String path, String host, String root)
      throws IOException {
    try (Server server = server();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(path, host).getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(answer.contains("\"view\":{\"url\":\"" + root + "/view?id={{id}}\"}"), answer);
      assertTrue(answer.contains("\"identifierSpace\":\"" + BASE + "\""), answer);
    }
  }

  @Test
  void queriesArePostedBelowThePathOfTheBaseToo() throws Exception {
    try (Server server = server();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url() + "talks/reconcile"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "queries=%7B%22q%22:%7B%22query%22:%22Cuba%22%7D%7D"))
              .build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

      assertEquals(200, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("\"id\":\"party/cu\""), answer.body());
    }
  }

  private static HttpResponse<String> get(HttpClient client, String url, String accept)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Accept", accept).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static Server server() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        dataset,
        () ->
            dataset.add(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(BASE + "party/cu"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString("Cuba")));
    Txn.executeWrite(
        dataset,
        () ->
            dataset.add(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(BASE + "party/cu"),
                Terms.TYPE,
                Terms.par("Party")));
    return Server.of(dataset).port(0).base(BASE).start();
  }
}
