package parley.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static parley.store.Messages.assertNames;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.Loader;
import parley.store.Store;
import parley.store.StoreException;

/** Queries ask the servers that are allowed and no others, and take only so much from them. */
final class FederationTest {
  private static final String ANSWER =
      """
      {"head": {"vars": ["x"]}, "results": {"bindings": [{"x": {"type": "literal", "value": "far"}}]}}
      """;

  private final Store store = Store.inMemory();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);

  FederationTest() throws IOException {
    new Loader(store, count -> {})
        .load(
            "test",
            new ByteArrayInputStream("<x:s> <x:p> \"near\" .".getBytes(UTF_8)),
            Loader.Mode.REPLACE);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    answer("/good", exchange -> send(exchange, 200, ANSWER));
    answer("/refusing", exchange -> send(exchange, 500, "no"));
    answer(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().set("Location", at("/good"));
          send(exchange, 302, "");
        });
    answer("/silent", exchange -> await());
    answer(
        "/slow",
        exchange -> {
          begin(exchange);
          exchange.getResponseBody().write("{".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          await();
        });
    answer(
        "/endless",
        exchange -> {
          begin(exchange);
          for (byte[] spaces = " ".repeat(10_000).getBytes(UTF_8); true; ) {
            exchange.getResponseBody().write(spaces);
          }
        });
    answer(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          send(exchange, 200, ANSWER);
        });
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
    store.close();
  }

  @Test
  void rowsOfAnAllowedServerAreJoined() {
    assertEquals(
        "o,x\r\nnear,far\r\n", ask("SELECT ?o ?x { ?s ?p ?o SERVICE <%s> { ?a ?b ?x } }", "/good"));
    assertEquals(List.of("/good"), List.copyOf(calls));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) { }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT (SUM(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } }) AS ?n) { ?s ?p ?o }",
        "SELECT * { { SELECT (COUNT(EXISTS { SERVICE <%s> { ?s ?p ?o } }) AS ?n) { ?s ?p ?o } } }",
        "ASK { SERVICE <%s?default> { ?s ?p ?o } }",
        "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 VALUES ?s { <%s> }",
        "DESCRIBE ?s { OPTIONAL { SERVICE SILENT <%s> { ?s ?p ?o } } }",
      })
  void aServerThatIsNotAllowedIsNeverAsked(String query) {
    if (query.startsWith("CONSTRUCT")) {
      ask(query, "/good", "/refusing");
    } else {
      QueryException e = assertThrows(QueryException.class, () -> ask(query, "/good", "/refusing"));
      assertNames(e, at("/good"), "--allow-service");
    }
    assertEquals(List.of(), List.copyOf(calls));
  }

  @Test
  void anAnswerMayBeBoundAndSortedBy() {
    assertEquals(
        "o,n\r\nnear,1\r\n",
        ask(
            "SELECT ?o (COUNT(?f) AS ?n) { ?s ?p ?o BIND (EXISTS { SERVICE <%s> { ?a ?b ?x } } AS ?f)"
                + " } GROUP BY ?o ?f ORDER BY ?f",
            "/good"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { BIND(<%s> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?x) SERVICE SILENT ?x { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?x { ?s ?p ?o } } VALUES ?x { <%s> }"
      })
  void aVariableNamesNoServerNotEvenAnAllowedOne(String query) {
    QueryException e = assertThrows(QueryException.class, () -> ask(query, "/good"));

    assertNames(e, "?x", "variable");
    assertEquals(List.of(), List.copyOf(calls));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "http:/no-host",
        "x",
        "http://a b/",
        "https://user:secret@example.org/",
        "http://example.org/#part",
        "jar:http://example.org/!/x"
      })
  void onlyAddressesOfTheWebCanBeAllowed(String address) {
    QueryException e = assertThrows(QueryException.class, () -> Federation.of(List.of(address)));
    assertNames(e, address);
  }

  @Test
  void aFileIsNoServer() {
    QueryException e =
        assertThrows(
            QueryException.class,
            () -> ask("SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }", "/good"));
    assertNames(e, "HTTP or HTTPS");
  }

  @Test
  void aRedirectIsNotFollowed() {
    StoreException e = assertThrows(StoreException.class, () -> askFor("/elsewhere"));

    assertNames(e, at("/elsewhere"), "302", "redirect");
    assertEquals(List.of("/elsewhere"), List.copyOf(calls));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/silent", "/slow"})
  void aServerThatTakesTooLongIsGivenUp(String path) {
    StoreException e = assertThrows(StoreException.class, () -> askFor(path));
    assertNames(e, at(path), path.equals("/slow") ? "longer than 0.5 s" : "timed out");
  }

  @Test
  void anAnswerThatIsTooLongIsGivenUp() {
    StoreException e = assertThrows(StoreException.class, () -> askFor("/endless"));
    assertNames(e, at("/endless"), "more than 100,000 bytes");
  }

  @Test
  void anAnswerThatIsPackedIsNotUnpacked() {
    StoreException e = assertThrows(StoreException.class, () -> askFor("/packed"));
    assertNames(e, at("/packed"), "compressed");
  }

  @Test
  void aServerThatRefusesIsTold() {
    StoreException e = assertThrows(StoreException.class, () -> askFor("/refusing"));
    assertNames(e, at("/refusing"), "status 500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/refusing", "/elsewhere", "/endless"})
  void withSilentAServerThatFailsKnowsNothingMore(String path) {
    assertEquals(
        "o\r\nnear\r\n", ask("SELECT ?o { ?s ?p ?o SERVICE SILENT <%s> { ?a ?b ?x } }", path));
  }

  private String askFor(String path) {
    return ask("SELECT ?o ?x { ?s ?p ?o SERVICE <%s> { ?a ?b ?x } }", path);
  }

  /** {@return the answer of a query that names the first path, which is the one that is allowed} */
  private String ask(String query, String path) {
    return ask(query, path, path);
  }

  private String ask(String query, String named, String allowed) {
    Federation federation = new Federation(List.of(at(allowed)), Duration.ofMillis(500), 100_000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var asked = NamedQuery.parse("q", query.formatted(at(named))).bind(Map.of(), "x:");
    ResultFormat format = asked.isSelectType() ? ResultFormat.CSV : ResultFormat.XML;
    new QueryRunner(store.dataset(), Duration.ofSeconds(30), federation)
        .write(asked, format, "x:", out);
    return out.toString(UTF_8);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private void answer(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          calls.add(exchange.getRequestURI().getPath());
          try (exchange) {
            answer.to(exchange);
          }
        });
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void begin(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    byte[] octets = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
    if (octets.length > 0) {
      exchange.getResponseBody().write(octets);
    }
  }
}
