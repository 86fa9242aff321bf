package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages and answers of the search. */
final class SearchTest {
  @AutoClose private static final SampleServer server = new SampleServer();

  /** The index is made when somebody searches first, which may take longer on a busy machine. */
  @BeforeAll
  static void awaitIndex() {
    awaitIndex(server);
  }

  static void awaitIndex(SampleServer server) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          while (server.get("/search?q=cuba").statusCode() == 503) {
            Thread.onSpinWait();
          }
        });
  }

  @Test
  void namesStandBeforeDocumentsWithTheirWordsMarked() {
    Document page = page("/search?q=pedroso");

    assertEquals(
        "/official/pedro-luis-pedroso-cuesta",
        page.select("ul.hits a").eachAttr("href").getFirst());
    assertEquals("Pedroso", page.select(".snippet mark").text());
    String place = page.select(".snippet a").attr("href");
    assertTrue(place.startsWith("/document/first#:~:text="), place);
    assertEquals("pedroso", page.select("main input[name=q]").attr("value"));
    assertEquals("2 results", page.select("[role=status]").text());
  }

  @Test
  void resultsAreNarrowedToAKind() {
    Document page = page("/search?q=havana&kind=place");

    assertEquals(List.of("Havana"), page.select("ul.hits a").eachText());
    assertEquals("Places 1", page.select(".chips a[aria-current]").text());
    assertEquals(0, page.select(".snippet").size());
  }

  @Test
  void aSlipIsReadAsWhatIsWrittenNearly() {
    Document page = page("/search?q=Tomaz+Malinovski");

    assertEquals("/official/tomasz-malinowski", page.select("ul.hits a").attr("href"));
    assertEquals("tomasz malinowski", page.select("a[href^=/search?q=tomasz]").text());
  }

  @Test
  void wordsInQuotationMarksStandSideBySide() throws IOException {
    assertEquals("all", json("\"first talks\"").get("reading").asText());
    assertEquals(1, json("\"first talks\"").get("documents").size());
    assertEquals("nearly", json("\"talks first\"").get("reading").asText());
  }

  @Test
  void whereNothingHasAllWordsSomeAreEnough() throws IOException {
    JsonNode answer = json("Havana zebra quagga");

    assertEquals("some", answer.get("reading").asText());
    assertTrue(answer.get("entities").findValuesAsText("name").contains("Havana"));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "\"",
        "\"\"\"",
        "“cuba",
        "cuba AND (OR NOT",
        "name:cuba^9 ~2 /c.*/ [a TO z] {!x}",
        "*",
        "?*?",
        "c*",
        "\\",
        "+-&&||!(){}[]^\"~*?:\\/",
        "<script>alert(1)</script>",
        "\u202Ecuba\u202C",
        "\u200B",
        "cu\u200Bba",
        "\u0000\uFFFF",
        "\uD83C\uDDE8\uD83C\uDDFA",
        "عربي עברית",
        "the of de la",
        " \t ",
        "%s %d {0} ${x}",
        "cuba ".repeat(2_000),
        "x".repeat(10_000),
        "\"a b\" ".repeat(1_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverIsTypedIsAskedHarmlessly(String typed) throws IOException {
    Document page = page("/search?q=" + SampleServer.encoded(typed));

    assertEquals(0, page.select("main script").size());
    assertTrue(page.select("main input[name=q]").attr("value").length() <= 500);
    json(typed);
    assertEquals(200, suggested(typed).statusCode());
  }

  @Test
  void pagesAndKindsThatAreNoneAreTheFirstAndAll() {
    for (String more : List.of("&page=-1", "&page=x", "&page=9999", "&kind=none", "&kind=")) {
      assertEquals(200, server.get("/search?q=cuba" + more).statusCode(), more);
    }
  }

  @Test
  void programsGetJson() {
    HttpResponse<String> answer = server.get("/search?q=cuba", "Accept", "application/json");

    assertEquals("application/json", SampleServer.header(answer, "Content-Type"));
    assertTrue(SampleServer.header(answer, "Vary").startsWith("Accept"));
    HttpResponse<String> page = server.get("/search?q=cuba", "Accept", "text/html");
    assertTrue(SampleServer.header(page, "Content-Type").startsWith("text/html"));
  }

  @Test
  void namesAreSuggestedWhileSomebodyTypes() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(suggested("Ped Lu").body());
    assertEquals(0, answer.get(1).size(), "only the last word goes on");

    answer = new ObjectMapper().readTree(suggested("luis pedr").body());
    assertEquals("luis pedr", answer.get(0).asText());
    assertEquals("Pedro Luis Pedroso Cuesta", answer.at("/1/0").asText());
    assertTrue(answer.at("/2/0").asText().startsWith("Official"), answer.toString());
    assertEquals("/official/pedro-luis-pedroso-cuesta", answer.at("/3/0").asText());
    answer = new ObjectMapper().readTree(suggested("malinovski").body());
    assertEquals("Tomasz Malinowski", answer.at("/1/0").asText());
  }

  @Test
  void everyPageTellsBrowsersHowToSearchHere() {
    Document page = page("/topic/");
    String description = server.get(page.select("link[rel=search]").attr("href")).body();

    assertTrue(
        description.contains("template=\"" + server.url("/search?q={searchTerms}")), description);
    assertEquals(1, page.select("header form[role=search][action=/search]").size());
  }

  private static HttpResponse<String> suggested(String typed) {
    return server.get("/search/suggest?q=" + SampleServer.encoded(typed));
  }

  private static JsonNode json(String query) throws IOException {
    HttpResponse<String> answer =
        server.get("/search?format=json&q=" + SampleServer.encoded(query));
    assertEquals(200, answer.statusCode());
    return new ObjectMapper().readTree(answer.body());
  }

  private static Document page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), path);
    assertFalse(answer.body().contains("<script>alert"), path);
    return Jsoup.parse(answer.body());
  }
}
