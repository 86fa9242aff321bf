package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.web.traffic.Conduct;
import parley.web.traffic.Conduct.Log;
import parley.web.traffic.Limits;

/** What a server tells of its requests: metrics and the access log. */
final class RequestsToldTest {
  private static final String FOREIGN = "X-Forwarded-For: 203.0.113.7";

  @AutoClose private final DatasetGraph data = SampleServer.dataset();

  private Server server(Conduct conduct) {
    return Server.of(data).port(0).conduct(conduct).start();
  }

  @Test
  void metricsTellRoutesAndNotPaths() {
    try (Server server = server(Conduct.USUAL)) {
      for (String path : new String[] {"/meeting/a", "/meeting/b", "/x/y", "/z", "/sparql", "/"}) {
        Raw.get(server, path);
      }
      Raw.send(server, "WEIRD", "/");
      String metrics = Raw.get(server, "/metrics").body();

      assertTrue(metrics.contains("route=\"/meeting/…\",status=\"404\""), metrics);
      assertTrue(metrics.contains("http_server_requests_seconds_bucket"), metrics);
      assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
      assertTrue(metrics.contains("parley_dataset_quads"), metrics);
      assertFalse(metrics.contains("/z") || metrics.contains("WEIRD"), metrics);
    }
  }

  @ParameterizedTest
  @CsvSource({"X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.7", "Via: 1.1 proxy"})
  void metricsAreForThisMachineUnlessMadePublic(String header) {
    try (Server server = server(Conduct.USUAL);
        Server open = server(new Conduct(Limits.USUAL, true, true, new Log.Nowhere()))) {
      assertEquals(200, Raw.get(server, "/metrics").status());
      assertEquals(403, Raw.get(server, "/metrics", header).status());
      assertEquals(200, Raw.get(open, "/metrics", header).status());
    }
  }

  @Test
  void theLogHasOneLineOfJsonForEachRequest(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("access.log");
    try (Server server = server(new Conduct(Limits.USUAL, true, false, new Log.ToFile(file)))) {
      Raw.get(server, "/meeting/?page=1", FOREIGN);
      Raw.get(server, "/%22%0A%7B%22x%22:1%7D?q=secret");
      Raw.get(server, "/\u00e2\u0080\u00ae\"", "User-Agent: \u001b[31m");
      Raw.exchange(server, "nonsense\r\n\r\n");
      Raw.get(server, "/" + "x".repeat(100_000));
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
    // A line is written once an answer is sent, so that those of two requests may change places.
    String listed =
        lines.stream().filter(line -> line.contains("/meeting/")).findFirst().orElse("");
    JsonNode first = new ObjectMapper().readTree(listed);

    assertEquals(5, lines.size(), lines.toString());
    for (String line : lines) {
      new ObjectMapper().readTree(line);
      assertTrue(line.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f), line);
      assertTrue(line.length() < 2000, line);
    }
    assertEquals("203.0.113.7", first.get("client").asText());
    assertEquals("/meeting/", first.get("path").asText());
    assertEquals(200, first.get("status").asInt());
    assertTrue(first.get("bytes").asLong() > 1000);
    assertFalse(lines.toString().contains("secret"), lines.toString());
  }
}
