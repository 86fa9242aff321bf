package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import parley.web.traffic.Conduct;
import parley.web.traffic.Conduct.Log;
import parley.web.traffic.Limits;

/** Limits of requests and queries. */
final class ClientLimitsTest {
  private static final String FOREIGN = "X-Forwarded-For: 203.0.113.7";
  private static final String SLOW =
      path("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

  @AutoClose private final DatasetGraph data = SampleServer.dataset();

  private static String path(String query) {
    return "/sparql?query=" + SampleServer.encoded(query);
  }

  private Server server(Limits limits) {
    return server(new Conduct(limits, true, false, new Log.Nowhere()));
  }

  private Server server(Conduct conduct) {
    return Server.of(data).port(0).conduct(conduct).start();
  }

  @Test
  void aFloodFromOneAddressIsRefusedAndOthersAreNot() {
    try (Server server = server(new Limits(Duration.ofSeconds(30), 0, 4, 5))) {
      List<Raw> flood =
          IntStream.range(0, 200)
              .mapToObj(n -> Raw.get(server, "/static/icon.svg", FOREIGN))
              .toList();
      Raw last = flood.get(flood.size() - 1);

      assertEquals(200, flood.get(0).status());
      assertEquals(429, last.status());
      assertEquals("1", last.header("Retry-After"));
      assertTrue(last.body().contains("too many requests"), last.body());
      assertEquals("text/plain;charset=utf-8", last.header("Content-Type"));
      assertEquals(200, Raw.get(server, "/", "X-Forwarded-For: 203.0.113.8").status());
      assertEquals(200, Raw.get(server, "/health", FOREIGN).status());
      assertEquals(
          429,
          Raw.get(server, "/", "X-Forwarded-For: 127.0.0.1, 203.0.113.7").status(),
          "what a client adds itself is not believed");
    }
  }

  @Test
  void aNetworkOfAddressesIsOneClient() {
    try (Server server = server(new Limits(Duration.ofSeconds(30), 0, 4, 1))) {
      List<Integer> flood =
          IntStream.range(0, 40)
              .map(
                  n ->
                      Raw.get(server, "/health2", "X-Forwarded-For: [2001:db8::" + n + "]")
                          .status())
              .boxed()
              .toList();

      assertTrue(flood.contains(429), flood.toString());
      assertEquals(404, Raw.get(server, "/health2", "X-Forwarded-For: 2001:db8:0:1::1").status());
    }
  }

  @Test
  void whatIsForwardedIsIgnoredUnlessAProxyIsTrusted() {
    Limits strict = new Limits(Duration.ofSeconds(30), 0, 4, 1);
    String[] claims = {FOREIGN, "X-Forwarded-Host: kg.example.org", "X-Forwarded-Proto: https"};
    try (Server open = server(new Conduct(strict, false, false, new Log.Nowhere()));
        Server behind = server(new Conduct(strict, true, false, new Log.Nowhere()))) {
      String own = Raw.get(open, "/reconcile", claims).body();
      String told = Raw.get(behind, "/reconcile", claims).body();

      assertFalse(own.contains("example.org") || own.contains("https://127"), own);
      assertTrue(told.contains("\"https://kg.example.org/reconcile/view?id={{id}}\""), told);
      assertTrue(
          IntStream.range(0, 40).allMatch(n -> Raw.get(open, "/none", claims).status() == 404));
    }
  }

  @Test
  void pagesAreAnsweredWhileManySlowQueriesRunAndWait() throws Exception {
    Limits limits = new Limits(Duration.ofSeconds(3), 0, 2, 0);
    try (Server server = server(limits);
        ExecutorService clients = Executors.newFixedThreadPool(64)) {
      List<Future<Integer>> queries = new ArrayList<>();
      for (int n = 0; n < 64; n++) {
        queries.add(clients.submit(() -> Raw.get(server, SLOW).status()));
      }
      while (!Raw.metric(server, "parley_queries_running ").endsWith(" 2.0")) {
        Thread.onSpinWait();
      }
      int meanwhile = 0;
      for (int n = 0; n < 50; n++) {
        assertEquals(200, Raw.get(server, "/meeting/").status());
        meanwhile += queries.stream().anyMatch(query -> !query.isDone()) ? 1 : 0;
      }
      assertTrue(meanwhile > 0, "pages are answered while queries are under way");
      for (Future<Integer> query : queries) {
        assertEquals(503, query.get());
      }
      assertTrue(Raw.metric(server, "parley_queries_running ").endsWith(" 0.0"));
      assertTrue(Raw.metric(server, "parley_queries_waiting ").endsWith(" 0.0"));
      assertFalse(Raw.metric(server, "parley_queries_refused_total ").endsWith(" 0.0"));
      assertFalse(Raw.metric(server, "parley_queries_timed_out_total ").endsWith(" 0.0"));
    }
  }

  @Test
  void oneClientCannotFillTheLine() throws Exception {
    Limits limits = new Limits(Duration.ofSeconds(5), 0, 1, 0);
    try (Server server = server(limits);
        ExecutorService clients = Executors.newFixedThreadPool(8)) {
      List<Future<Raw>> queries = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        queries.add(clients.submit(() -> Raw.get(server, SLOW, FOREIGN)));
      }
      int refused = 0;
      for (Future<Raw> query : queries) {
        refused += query.get().status() == 429 ? 1 : 0;
      }
      assertEquals(6, refused);
    }
  }
}
