package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Store;
import parley.web.Server;

/** The search over the seeds and a Spanish report, through changes of the data folder. */
final class SearchServedTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final String SPANISH =
      """
      La Habana, 5 de marzo de 2019. Los cancilleres de Cuba y México celebraron dos reuniones \
      sobre migración. El diálogo continuará en Mérida.
      """;

  /** Asked of an index that was kept in step, and of one that was made at once. */
  private static final List<String> ASKED =
      List.of("cuba", "human rights", "malinovski", "reunión", "trafficking persons havana", "the");

  /** How often a server that is still at its index is asked, each time for seconds. */
  private static final int PATIENCE = 20;

  private static Path data = Path.of("");

  @BeforeAll
  static void fill(@TempDir Path folder) throws IOException {
    data = folder.resolve("data");
    Path report = Files.writeString(folder.resolve("cancilleres.txt"), SPANISH);
    Run.done("add", SEEDS.toString(), report.toString(), "--data", data.toString());
  }

  /** A server of the data folder with a client. */
  private record Served(Store store, Server server, HttpClient client) implements AutoCloseable {
    static Served of(Optional<Path> index) {
      Store store = Store.open(data);
      Server.Builder builder = Server.of(store.dataset()).port(0).edition(store.edition());
      index.ifPresent(builder::searchIn);
      return new Served(store, builder.start(), HttpClient.newHttpClient());
    }

    static Served usual() {
      return of(Optional.of(data.resolve("search")));
    }

    JsonNode find(String words) throws IOException, InterruptedException {
      String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
      URI address = URI.create(server.url() + "search?format=json&q=" + query);
      HttpResponse<String> answer = get(address);
      for (int again = 0; answer.statusCode() == 503 && again < PATIENCE; again++) {
        answer = get(address);
      }
      assertEquals(200, answer.statusCode(), answer.body());
      return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    List<String> documents(String words) throws IOException, InterruptedException {
      return find(words).get("documents").findValuesAsText("url");
    }

    List<String> entities(String words) throws IOException, InterruptedException {
      return find(words).get("entities").findValuesAsText("url");
    }

    @Override
    public void close() {
      client.close();
      server.close();
      store.close();
    }
  }

  @Test
  void slipsAccentsEndingsAndOrderMakeNoDifference() throws Exception {
    try (Served served = Served.usual()) {
      assertEquals("/official/tomasz-malinowski", served.entities("Malinovski").getFirst());
      assertEquals("/official/tomasz-malinowski", served.entities("malinowski tomasz").getFirst());
      assertEquals(List.of("/document/cancilleres"), served.documents("dialogo Merida"));
      assertEquals(List.of("/document/cancilleres"), served.documents("reunión México"));
      assertTrue(served.entities("dialogues human right").getFirst().contains("rights-dialogue"));
      assertEquals("/party/cu", served.entities("CUBA").getFirst());
      assertEquals("/party/us", served.entities("Estados Unidos").getFirst());
    }
  }

  @Test
  void aSnippetMarksTheWordsInWhateverForm() throws Exception {
    try (Served served = Served.usual()) {
      JsonNode snippet = served.find("reunion mexico").at("/documents/0/snippets/0");
      String text = snippet.get("text").asText();
      assertEquals(2, snippet.get("marks").size(), text);
      assertEquals(
          "reuniones",
          text.substring(snippet.at("/marks/1/0").asInt(), snippet.at("/marks/1/1").asInt()));
    }
  }

  @Test
  void whatIsRemovedIsFoundNoMoreAndTheRestIsAsIfItHadNeverBeen(@TempDir Path copy)
      throws Exception {
    try (Served served = Served.usual()) {
      assertEquals(List.of("/document/cancilleres"), served.documents("cancilleres"));
    }
    Run.done("remove", "cancilleres", "--data", data.toString());
    try (Served kept = Served.usual()) {
      assertNotEquals("all", kept.find("\"dos reuniones\"").get("reading").asText());
      assertFalse(kept.documents("migración").contains("/document/cancilleres"));
    }
    assertSameAnswers();

    Path report = Files.writeString(copy.resolve("cancilleres.txt"), SPANISH);
    Run.done("add", report.toString(), "--data", data.toString());
    try (Served kept = Served.usual()) {
      assertEquals(List.of("/document/cancilleres"), kept.documents("\"dos reuniones\""));
    }
    assertSameAnswers();
  }

  private static void assertSameAnswers() throws Exception {
    List<JsonNode> kept;
    try (Served served = Served.usual()) {
      kept = answers(served);
    }
    try (Served served = Served.of(Optional.empty())) {
      assertEquals(answers(served), kept);
    }
  }

  private static List<JsonNode> answers(Served served) throws Exception {
    List<JsonNode> answers = new ArrayList<>();
    for (String words : ASKED) {
      answers.add(served.find(words));
    }
    return answers;
  }

  @Test
  void aDamagedIndexIsMadeAnewAndOneThatCannotBeWrittenElsewhere(@TempDir Path other)
      throws Exception {
    Path folder = other.resolve("search");
    try (Served served = Served.of(Optional.of(folder))) {
      assertFalse(served.entities("cuba").isEmpty());
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (Served served = Served.of(Optional.of(folder))) {
      assertFalse(served.entities("cuba").isEmpty());
    }
    Path file = Files.writeString(other.resolve("file"), "no folder");
    try (Served served = Served.of(Optional.of(file))) {
      assertFalse(served.entities("cuba").isEmpty());
    }
  }
}
