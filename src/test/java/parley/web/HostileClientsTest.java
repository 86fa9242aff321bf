package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import parley.web.traffic.Conduct;
import parley.web.traffic.Conduct.Log;
import parley.web.traffic.Limits;

/** Clients that do not end what they begin take nothing from others. */
final class HostileClientsTest {
  private static final int MANY = 300;

  @AutoClose private final DatasetGraph data = SampleServer.dataset();
  private final List<Socket> sockets = new ArrayList<>();

  private Server server() {
    Limits limits = new Limits(Duration.ofSeconds(20), 0, 1, 0);
    return Server.of(data)
        .port(0)
        .conduct(new Conduct(limits, false, false, new Log.Nowhere()))
        .start();
  }

  private Socket begin(Server server, String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    sockets.add(socket);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private void leave() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void headersThatNeverEndHoldNoThread() throws IOException {
    try (Server server = server()) {
      for (int n = 0; n < MANY; n++) {
        begin(server, "GET /meeting/ HTTP/1.1\r\nHost: a\r\nX-Slow: ");
      }

      assertEquals(200, Raw.get(server, "/meeting/").status());
      leave();
    }
  }

  @Test
  void whoBreaksOffGivesThePlaceBack() throws IOException {
    String endless = SampleServer.encoded("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    try (Server server = server()) {
      Socket socket =
          begin(server, "GET /sparql?query=" + endless + " HTTP/1.1\r\nHost: a\r\n\r\n");
      assertEquals('H', socket.getInputStream().read());
      leave();

      assertEquals(200, Raw.get(server, "/sparql?query=ASK%20%7B%7D").status());
      assertTrue(Raw.metric(server, "parley_queries_timed_out_total ").endsWith(" 0.0"));
    }
  }
}
