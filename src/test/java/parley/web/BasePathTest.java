package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    return Server.of(dataset).port(0).base(BASE).start();
  }
}
