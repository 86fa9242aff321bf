package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A server that ends lets its clients finish, and says so to those who watch it. */
final class ShutdownTest {
  private static final String SLOW =
      "/sparql?query="
          + SampleServer.encoded(
              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

  @AutoClose private final DatasetGraph data = SampleServer.dataset();

  @Test
  void whatIsUnderWayIsFinishedWhileNothingNewIsTaken() throws Exception {
    Server server = Server.of(data).port(0).limit(Duration.ofSeconds(4)).start();
    try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
      assertEquals(200, Raw.get(server, "/ready").status());
      Future<Raw> slow = clients.submit(() -> Raw.get(server, SLOW));
      awaitRunning(server);

      Future<?> closing = clients.submit(server::close);
      while (Raw.get(server, "/ready").status() == 200) {
        Thread.onSpinWait();
      }
      Raw ready = Raw.get(server, "/ready");
      assertEquals(503, ready.status());
      assertTrue(ready.body().contains("stopping"), ready.body());
      assertEquals(200, Raw.get(server, "/health").status());
      Raw late = Raw.get(server, "/");
      assertEquals(503, late.status());
      assertEquals("5", late.header("Retry-After"));

      assertTrue(slow.get().body().contains("longer than 4 s"), "answered to the end");
      closing.get();
    }
    assertThrows(RuntimeException.class, () -> Raw.get(server, "/"));
  }

  @Test
  void whatTakesLongerThanThePatienceIsBrokenOff() throws Exception {
    Server server = Server.of(data).port(0).limit(Duration.ofMinutes(5)).start();
    try (ExecutorService clients = Executors.newSingleThreadExecutor()) {
      Future<Raw> slow = clients.submit(() -> Raw.get(server, SLOW));
      awaitRunning(server);

      server.close();

      assertEquals(List.of(), slow.get().head(), "nothing that could be taken for an answer");
    }
  }

  @Test
  void clientsThatDoNotFinishTheirRequestsKeepNothingFromEnding() throws IOException {
    Server server = Server.of(data).port(0).start();
    try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.port());
        Socket begun = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = begun.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: a\r\nX-".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertEquals(200, Raw.get(server, "/").status());

      server.close();

      assertEquals(
          "", new String(silent.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aServerIsNotReadyBeforeItsIndexIsMade() {
    try (Server server = Server.of(data).port(0).start()) {
      server.prepare();
      Raw first = Raw.get(server, "/ready");
      while (Raw.get(server, "/ready").status() != 200) {
        Thread.onSpinWait();
      }

      assertTrue(first.status() == 200 || first.body().contains("preparing"), first.body());
      assertEquals("ready\n", Raw.get(server, "/ready").body());
    }
  }

  private static void awaitRunning(Server server) {
    while (!Raw.get(server, "/metrics").body().contains("\nparley_queries_running 1.0")) {
      Thread.onSpinWait();
    }
  }
}
