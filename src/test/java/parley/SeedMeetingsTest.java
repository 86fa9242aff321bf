package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.web.Server;

/** The pages of the meetings that the seeds tell of. */
final class SeedMeetingsTest {
  private static final String FIRST = "meeting/2015-03-31-cu-us-human-rights-dialogue";
  private static final String EIGHTH =
      "meeting/2018-01-22-cu-us-border-guard-troops-coast-guard-technical-exchange";
  private static final String SECOND = "meeting/2016-10-14-cu-us-human-rights-dialogue";
  private static final int MOST_BYTES = 150_000;

  private static final Map<String, Document> PAGES = new HashMap<>();
  private static DatasetGraph dataset;
  private static Server server;

  @BeforeAll
  static void serveTheSeeds(@TempDir Path folder) {
    String graph = folder.resolve("seeds.nq").toString();
    Run.done("convert", Seeds.FOLDER.toString(), "-o", graph);
    dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, graph));
    server = Server.of(dataset).port(0).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    dataset.close();
  }

  @Test
  void stagesWithoutDaysFollowOneAnotherAsTheyDo() throws IOException {
    List<String> stages = page(SECOND).select(".steps > li").eachText();
    assertEquals(2, stages.size());
    assertTrue(stages.getFirst().startsWith("announced"), stages::toString);
    assertTrue(stages.getLast().startsWith("held"), stages::toString);
  }

  @Test
  void sidesAreFaceToFaceWithTheirHeadsFirst() throws IOException {
    Document page = page(FIRST);

    assertEquals(2, page.select(".sides > .card").size());
    String cuba = page.expectFirst(".sides > .card").text();
    String states = page.select(".sides > .card").get(1).text();
    assertTrue(cuba.startsWith("Cuba Head Pedro Luis Pedroso Cuesta Ministry of Foreign"), cuba);
    assertTrue(cuba.contains("Organization Ministry of Foreign Affairs"), cuba);
    assertTrue(states.startsWith("United States Head Tomasz Malinowski Assistant"), states);
    assertEquals("hosted by United States", page.select(".notes a[href=/party/us]").text());
  }

  @Test
  void everyMarkOpensWordsInTheirSentenceAndLeadsToThem() throws IOException {
    Document page = page(FIRST);

    assertTrue(page.select(".evidence li").size() > 20, page.text());
    for (Element words : page.select(".evidence li")) {
      Element link = words.expectFirst("mark a");
      String[] address = link.attr("href").split("#", 2);
      Element marked = page(address[0].substring(1)).expectFirst("[id=" + address[1] + "]");
      String text = page(address[0].substring(1)).select("#text").text();
      String sentence = words.select("blockquote").text();
      assertEquals("mark", marked.tagName(), link::toString);
      assertTrue(plain(text).contains(plain(link.text())), link::text);
      assertTrue(plain(text).contains(plain(sentence)), sentence);
      assertFalse(words.select("p a[href^=/document/], p a[href^=/claim/]").isEmpty());
    }
    String when = fact(page, "When");
    assertTrue(when.startsWith("31 March 2015 Evidence: 3 sources"), when);
    assertTrue(when.contains("Inferred: the sources that the note cites"), when);
  }

  /** Without the numbers of facts that stand in the marked text, and where lines were broken. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\d…]+", "");
  }

  @Test
  void thoseWhoRaisedATopicAreNamedWithTheirWords() throws IOException {
    Element abuses = page(FIRST).expectFirst(".topic:has(a[href=/topic/counter-terrorism-abuses])");

    assertTrue(abuses.text().contains("Raised by Cuba"), abuses.text());
    assertEquals(2, abuses.select(".said > li").size());
    assertTrue(abuses.select(".said blockquote").text().contains("use of drones, espionage"));
  }

  @Test
  void roundsThatNoDocumentReportsAreMissing() throws IOException {
    assertEquals(
        "Rounds 1–7 are not in this graph", page(EIGHTH).select(".rounds > .missing").text());
    Element next = page(FIRST).expectFirst(".rounds > li:last-child");
    assertTrue(next.text().startsWith("Later round Round 2 14 October 2016"), next.text());
    assertEquals(0, page(FIRST).select(".missing").size());
  }

  @Test
  void whatOneSourceSaysStandsBesideWhatOthersSay() throws IOException {
    Element table = page(FIRST).expectFirst("table.compared");
    Element when = table.expectFirst("tbody tr");

    assertEquals(4, table.select("thead th").size());
    assertEquals(
        "When 31 March 2015 31 March 2015 March 2015 31 March 2015 31 March 2015", when.text());
    assertEquals(4, when.select("a[href^=/document/][href*=#c-]").size());
    assertEquals(0, table.select(".differs").size());
  }

  @Test
  void pagesAreLightAndTheirQueriesAnswer() throws IOException {
    for (Element link : page("meeting/").select("tbody a[href^=/meeting/]")) {
      Document page = page(link.attr("href").substring(1));
      int bytes = page.outerHtml().getBytes(StandardCharsets.UTF_8).length;
      assertTrue(bytes <= MOST_BYTES, link.attr("href") + " has " + bytes);
    }
    for (Element query : page(FIRST).select("a[href^=/query/]:not([href*=evidence])")) {
      if (!query.attr("href").equals("/query/")) {
        assertFalse(page(query.attr("href").substring(1)).select("table, pre").isEmpty());
      }
    }
    String all = page(FIRST).expectFirst("a[href^=/query/evidence-of-fact]").attr("href");
    assertTrue(page(all.substring(1)).select("tbody tr").size() > 3, all);
  }

  private static String fact(Document page, String label) {
    return page.select("dl.facts > div:has(dt:matchesOwn(^" + label + "$)) > dd").text();
  }

  private static Document page(String path) throws IOException {
    Document known = PAGES.get(path);
    if (known != null) {
      return known;
    }
    Document page =
        Jsoup.connect(server.url() + path)
            .timeout(0)
            .maxBodySize(0)
            .header("Accept", "text/html")
            .get();
    PAGES.put(path, page);
    return page;
  }
}
