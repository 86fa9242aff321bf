package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import parley.web.data.Sitemap;

/** What search engines find. */
final class CrawlingTest {
  private static final String BASE = "http://localhost:3030";

  @AutoClose private static final SampleServer server = new SampleServer();

  @Test
  void robotsAreKeptFromWhatIsNotForThem() {
    List<String> rules = server.get("/robots.txt").body().lines().toList();

    assertEquals("User-agent: *", rules.getFirst());
    assertTrue(rules.contains("Disallow: /sparql"), rules.toString());
    assertTrue(rules.contains("Disallow: /api/"), rules.toString());
    assertTrue(rules.contains("Disallow: /*?"), "facets: " + rules);
    assertTrue(rules.contains("Allow: /*?page="), "all of a list: " + rules);
    assertTrue(rules.contains("Sitemap: http://localhost:3030/sitemap.xml"), rules.toString());
  }

  @Test
  void everyPageOfTheIndexIsThere() {
    int pages = 0;
    for (String part : addresses(server.url("/"), "/sitemap.xml")) {
      for (String page : addresses(server.url("/"), part)) {
        assertEquals(200, server.get(page, "Accept", "text/html").statusCode(), page);
        pages++;
      }
    }
    assertTrue(pages > 20, pages + " pages");
    assertEquals(404, server.get("/sitemap/meeting-2.xml").statusCode());
    assertEquals(404, server.get("/sitemap/meeting-x.xml").statusCode());
    assertEquals(404, server.get("/sitemap/../data").statusCode());
  }

  @Test
  void manyThingsAreToldInParts() {
    int many = Sitemap.MOST + 1_001;
    DatasetGraph large = DatabaseMgr.createDatasetGraph();
    StringBuilder turtle = new StringBuilder("PREFIX par: <https://w3id.org/parley/ns#>\n");
    for (int i = 0; i < many; i++) {
      turtle.append("<http://localhost:3030/meeting/%d&a> a par:Meeting .\n".formatted(i));
    }
    Txn.executeWrite(
        large, () -> RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(large));
    try (Server other = Server.of(large).port(0).start()) {
      List<String> parts = addresses(other.url(), "/sitemap.xml");
      List<String> first = addresses(other.url(), "/sitemap/meeting-1.xml");
      List<String> second = addresses(other.url(), "/sitemap/meeting-2.xml");
      TreeSet<String> all = new TreeSet<>(first);
      all.addAll(second);

      assertEquals(
          List.of("/sitemap/pages.xml", "/sitemap/meeting-1.xml", "/sitemap/meeting-2.xml"), parts);
      assertEquals(Sitemap.MOST, first.size());
      assertEquals(many, first.size() + second.size());
      assertEquals(many, all.size());
      assertTrue(all.contains("/meeting/0&a"), all.first());
    }
    large.close();
  }

  @Test
  void anAnswerIsNoPageToBeFound() {
    Document typed = Jsoup.parse(server.get("/sparql", "Accept", "text/html,*/*;q=0.5").body());

    assertTrue(typed.select("link[rel=canonical]").isEmpty());
  }

  private static List<String> addresses(String server, String path) {
    HttpResponse<String> answer = SampleServer.fetch(server + path.substring(1));
    while (answer.statusCode() == 503) {
      answer = SampleServer.fetch(server + path.substring(1));
    }
    assertEquals(200, answer.statusCode(), path);
    Document xml = Jsoup.parse(answer.body(), "", Parser.xmlParser());
    List<String> found = xml.select("loc").eachText();
    assertFalse(found.isEmpty(), answer.body());
    for (String address : found) {
      assertTrue(address.startsWith(BASE + "/"), address);
    }
    return found.stream().map(address -> address.substring(BASE.length())).toList();
  }
}
