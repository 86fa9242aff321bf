package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell search engines and previews of themselves. */
final class HeadTest {
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";

  @AutoClose private static final SampleServer server = new SampleServer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/meeting/",
        MEETING,
        "/document/first",
        "/official/mallory",
        "/data",
        "/api/",
        "/query/",
        "/query/meetings",
        "/ns"
      })
  void everyPageHasOneAddressAndADescription(String path) {
    Document page = page(server, path);

    assertEquals("http://localhost:3030" + path, page.select("link[rel=canonical]").attr("href"));
    assertEquals(
        "http://localhost:3030" + path, page.select("meta[property=og:url]").attr("content"));
    assertFalse(page.select("meta[name=description]").attr("content").isEmpty());
    assertFalse(page.select("meta[property=og:title]").attr("content").isEmpty());
    assertTrue(
        List.of("website", "article")
            .contains(page.select("meta[property=og:type]").attr("content")));
  }

  @Test
  void aMeetingIsAnEvent() throws JsonProcessingException {
    JsonNode event = json(page(server, MEETING));

    assertEquals("https://schema.org", event.get("@context").asText());
    assertEquals("Event", event.get("@type").asText());
    assertEquals("2015-03-31", event.get("startDate").asText());
    assertEquals("Washington", event.at("/location/name").asText());
    assertEquals("https://schema.org/EventScheduled", event.get("eventStatus").asText());
    assertEquals(List.of("Cuba", "United States"), event.get("organizer").findValuesAsText("name"));
    assertTrue(event.get("attendee").findValuesAsText("name").contains("Tomasz Malinowski"));
    assertEquals("EventSeries", event.at("/superEvent/@type").asText());
  }

  @Test
  void officialsDocumentsAndTheDatasetAreTold() throws JsonProcessingException {
    JsonNode person = json(page(server, "/official/tomasz-malinowski"));
    JsonNode article = json(page(server, "/document/first"));
    JsonNode unpublished = json(page(server, "/document/2016/news.v2"));
    JsonNode dataset = json(page(server, "/data"));

    assertEquals("Person", person.get("@type").asText());
    assertEquals("Tom Malinowski", person.get("alternateName").asText());
    assertEquals("NewsArticle", article.get("@type").asText());
    assertEquals("2015-04-01", article.get("datePublished").asText());
    assertEquals("News & \"Quotes\"", article.at("/publisher/name").asText());
    assertEquals("CreativeWork", unpublished.get("@type").asText());
    assertFalse(unpublished.has("isBasedOn"), "javascript: is no address");
    assertEquals("Dataset", dataset.get("@type").asText());
    assertTrue(dataset.get("distribution").size() > 5);
    assertFalse(dataset.has("license"), "not known");
    assertEquals("WebSite", json(page(server, "/")).get("@type").asText());
  }

  /** Neither the element nor a comment can be ended from within, nor anything be run. */
  @Test
  void hostileTitlesStayWords() throws JsonProcessingException {
    String title =
        "</script><script>document.title='pwned'</script><!--<script> ]]> & \u2028 \u202E x";
    try (SampleServer hostile = new SampleServer();
        Browsing browsing = new Browsing()) {
      String facts =
          """
          PREFIX par: <https://w3id.org/parley/ns#>
          <http://localhost:3030/meeting/hostile> a par:Meeting ;
            <http://www.w3.org/2000/01/rdf-schema#label> "%s" .
          <http://localhost:3030/meeting/long> a par:Meeting ;
            <http://www.w3.org/2000/01/rdf-schema#label> "%s" .
          """
              .formatted(title, "<b>".repeat(10_000));
      Txn.executeWrite(
          hostile.data(), () -> RDFParser.fromString(facts, Lang.TURTLE).parse(hostile.data()));
      Document page = page(hostile, "/meeting/hostile");

      assertEquals(1, page.select("script:not([src^=/static/search.js])").size());
      assertEquals(title, json(page).get("name").asText());
      assertTrue(
          page(hostile, "/meeting/long").select("meta[name=description]").attr("content").length()
              <= 200);
      inBrowser(browsing, hostile.url("/meeting/hostile"), title);
    }
  }

  private static void inBrowser(Browsing browsing, String address, String title) {
    try (Page page = browsing.page(800)) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(address);

      assertFalse(page.title().equals("pwned"));
      assertEquals(1, page.locator("script:not([src^='/static/search.js'])").count());
      assertEquals(
          title,
          page.evaluate(
              "JSON.parse(document.querySelector('script[type$=json]').textContent).name"));
      assertEquals(List.of(), complaints, "the policy of the page lets data stand");
    }
  }

  private static Document page(SampleServer from, String path) {
    return Jsoup.parse(from.get(path, "Accept", "text/html").body());
  }

  private static JsonNode json(Document page) throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(
            page.select("script[type=application/ld+json]").dataNodes().getFirst().getWholeData());
  }
}
