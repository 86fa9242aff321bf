package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** Starting and stopping. */
final class ServerTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final DatasetGraph dataset = SampleServer.dataset();

  @Test
  void aPortInUseIsNamedWithTheWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, LOOPBACK)) {
      Server.Builder server = Server.of(dataset).port(taken.getLocalPort());

      ServerException refusal = assertThrows(ServerException.class, server::start);

      assertTrue(refusal.toString().contains("port " + taken.getLocalPort()), refusal.toString());
      assertTrue(refusal.toString().contains("--port"), refusal.toString());
    }
  }

  @Test
  void anAddressThatIsNotOfThisMachineIsNamed() {
    Server.Builder server = Server.of(dataset).port(0).host("192.0.2.1");

    ServerException refusal = assertThrows(ServerException.class, server::start);

    assertTrue(refusal.toString().contains("192.0.2.1"), refusal.toString());
  }

  @Test
  void aStoppedServerFreesItsPort() {
    int port;
    try (Server server = Server.of(dataset).port(0).start()) {
      port = server.port();
      assertEquals("http://127.0.0.1:" + port + "/", server.url());
    }
    try (Server again = Server.of(dataset).port(port).start()) {
      assertEquals(port, again.port());
    }
  }

  @Test
  void aServerThatIsPreparingStopsWithoutWaitingForTheEnd() {
    long begin = System.nanoTime();
    try (Server server = Server.of(dataset).port(0).start()) {
      server.prepare();
    }
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("index") && thread.isAlive()));
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 30);
  }

  @Test
  void anotherBaseAnswersOnTheSamePaths() throws Exception {
    String data =
        "<https://data.example.org/kg/party/cu> a <https://w3id.org/parley/ns#Party> ;"
            + " <http://www.w3.org/2000/01/rdf-schema#label> 'Cuba' .";
    DatasetGraph other = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(data, Lang.TURTLE).parse(other);

    try (Server server = Server.of(other).port(0).base("https://data.example.org/kg/").start();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(server.url() + "party/cu")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("https://data.example.org/kg/party/cu"), answer.body());
      assertTrue(answer.body().contains("<h1 dir=\"auto\">Cuba</h1>"), answer.body());
    }
  }

  @Test
  void aBaseWithoutSlashAtItsEndIsRefused() {
    Server.Builder server = Server.of(dataset);
    assertThrows(IllegalArgumentException.class, () -> server.base("https://example.org/kg"));
    assertThrows(IllegalArgumentException.class, () -> server.base("kg/"));
  }
}
