package parley.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer is safe, plain, and silent about the inside. */
final class PlainErrorsTest {
  private static final int TOO_LONG = 100_000;

  private static final DatasetGraph data = SampleServer.dataset();
  private static final Server server = Server.of(data).port(0).start();

  @AfterAll
  static void close() {
    server.close();
    data.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /none, 404",
    "GET, /static/none.css, 404",
    "GET, /query/none, 404",
    "GET, /%zz, 400",
    "GET, /sparql?query=SELECT, 400",
    "GET, /meeting/x?format=doc, 400",
    "DELETE, /, 405",
    "PUT, /sparql, 405",
    "TRACE, /, 405",
    "BREW, /, 405",
    "POST, /sparql, 400",
    "GET, /sparql?query=SELECT%20(%3Chttp://jena.apache.org/ARQ/function%23wait%3E(9)%20AS%20%3Fx)%20%7B%7D, 403",
  })
  void aWrongRequestIsToldSo(String method, String path, int status) {
    Raw answer = Raw.send(server, method, path);

    assertEquals(status, answer.status(), answer.body());
    assertSafe(answer);
    assertFalse(answer.body().isBlank());
  }

  @Test
  void anAddressThatIsTooLong() {
    Raw answer = Raw.get(server, "/" + "x".repeat(TOO_LONG));

    assertEquals(414, answer.status());
    assertSafe(answer);
    assertTrue(answer.body().contains("POST"), answer.body());
  }

  @Test
  void headersThatAreTooLarge() {
    Raw answer = Raw.get(server, "/", "X-Long: " + "x".repeat(TOO_LONG));

    assertEquals(431, answer.status());
    assertSafe(answer);
  }

  @Test
  void aBodyThatIsTooLarge() {
    Raw answer =
        Raw.send(
            server,
            "POST",
            "/sparql",
            "Content-Type: application/sparql-query",
            "Content-Length: 99999999999");

    assertEquals(413, answer.status());
    assertSafe(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n",
        "GET / HTTP/7.0\r\nHost: a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        "GET http://[/ HTTP/1.1\r\nHost: a\r\n\r\n"
      })
  void whatIsNoHttp(String request) {
    Raw answer = Raw.exchange(server, request);

    assertTrue(answer.status() >= 400 && answer.status() < 600, answer.head().toString());
    assertSafe(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:1",
        "EXAMPLE.org",
        "a_b.example:80",
        "[::1]:3030",
        "xn--bcher-kva.example",
        "127.0.0.1",
        "evil.example"
      })
  void anyHostNameIsAnswered(String host) {
    Raw page = Raw.get(server, "/", "Host: " + host);
    Raw manifest = Raw.get(server, "/reconcile", "Host: " + host);

    assertEquals(200, page.status());
    assertEquals(200, manifest.status());
    assertFalse(page.body().contains(host + "/"), page.body());
    assertEquals("", page.header("Location"));
    assertFalse(manifest.body().contains("example"), manifest.body());
  }

  @Test
  void everyAnswerHasTheHeadersThatKeepBrowsersSafe() {
    assertAll(
        () -> assertSafe(Raw.get(server, "/")),
        () -> assertSafe(Raw.get(server, "/sparql?query=ASK%20%7B%7D")),
        () -> assertSafe(Raw.get(server, "/static/style.css")),
        () -> assertSafe(Raw.get(server, "/reconcile")),
        () -> assertSafe(Raw.get(server, "/health")),
        () -> assertSafe(Raw.get(server, "/metrics")),
        () -> assertSafe(Raw.send(server, "OPTIONS", "/sparql")));
    assertFalse(Raw.get(server, "/").header("Content-Security-Policy").contains("unsafe"));
  }

  private static void assertSafe(Raw answer) {
    String all = (answer.head() + answer.body()).toLowerCase(Locale.ROOT);
    assertEquals("nosniff", answer.header("X-Content-Type-Options"), all);
    assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), all);
    assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"), all);
    assertEquals("no-referrer", answer.header("Referrer-Policy"), all);
    assertTrue(answer.header("Permissions-Policy").contains("geolocation=()"), all);
    assertFalse(all.contains("jetty"), all);
    assertFalse(all.contains("fuseki"), all);
    assertFalse(all.contains("exception"), all);
    assertFalse(all.contains("\tat "), all);
  }
}
