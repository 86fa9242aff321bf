package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of a meeting where sources differ, say much, or mean harm. */
final class MeetingTest {
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";
  private static final String BUSY = "/meeting/busy";
  private static final String HOSTILE =
      "</title><script>pwned()</script> {} \\ 50 % & \u202E \"x\"";
  private static final int DOCUMENTS = 150;

  @AutoClose private static final SampleServer server = new SampleServer();

  @BeforeAll
  static void addAMeetingThatManyReport() {
    Txn.executeWrite(
        server.data(), () -> RDFParser.fromString(busy(), Lang.TRIG).parse(server.data()));
    while (!server.get("/data", "Accept", "text/html").body().contains(", version ")) {
      Thread.onSpinWait();
    }
  }

  private static String busy() {
    StringBuilder trig =
        new StringBuilder(
            """
            BASE <http://localhost:3030/>
            PREFIX par: <https://w3id.org/parley/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <meeting/busy> a par:Meeting ; rdfs:label %s ; par:status par:held ; par:ordinal 5 ;
              par:series <series/cu-us-human-rights-dialogue> ; par:startDate "2017-01"^^xsd:gYearMonth .
            """
                .formatted(quoted(HOSTILE)));
    for (int topic = 0; topic < 60; topic++) {
      trig.append("<meeting/busy> par:topic <topic/t%d> .\n".formatted(topic));
    }
    for (int number = 0; number < DOCUMENTS; number++) {
      document(trig, number);
    }
    return trig.toString();
  }

  /** The first announces what all others report. */
  private static void document(StringBuilder trig, int number) {
    String name = "busy-%03d".formatted(number);
    trig.append(
        """
        <document/%1$s> a par:Document ; par:published "2017-01-%2$02d"^^xsd:date ; par:reports <meeting/busy> .
        GRAPH <document/%1$s> { <document/%1$s> par:text %3$s . }
        """
            .formatted(name, 1 + number / 10, quoted("Before. It <b>did</b> take place. After.")));
    claim(trig, name, 0, "status", number == 0 ? "par:announced" : "par:held");
    for (int topic = 0; topic < 60; topic++) {
      if (topic % 10 == number % 10) {
        claim(trig, name, 1 + topic, "topic", "<topic/t%d>".formatted(topic));
      }
    }
  }

  private static void claim(
      StringBuilder trig, String document, int number, String property, String value) {
    trig.append(
        """
        GRAPH <document/%1$s> { <meeting/busy> par:%3$s %4$s . <claim/%1$s/%2$016d> a par:Claim ;
          rdf:subject <meeting/busy> ; rdf:predicate par:%3$s ; rdf:object %4$s ; par:start 11 ; par:end 21 ;
          par:quote "<b>did</b>" ; par:rule "r" ; par:basis par:inferred ; par:because %5$s . }
        """
            .formatted(document, number, property, value, quoted(HOSTILE)));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @Test
  void cellsThatDifferAreMarkedInWords() {
    Document page = page(MEETING);
    Element when = page.expectFirst("table.compared tbody tr");

    assertEquals("1 April 2015 ≠ differs", when.select("td.differs").text());
    assertEquals("When 31 March 2015 31 March 2015 1 April 2015 ≠ differs", when.text());
    assertEquals(1, page.select("td.differs").size());
    assertEquals(
        "Sources disagree: When", page.select("a[href=/conflict/0123456789abcdef]").text());
  }

  @Test
  void evidenceThatIsInferredSaysSoAndWhy() {
    Element when = page(MEETING).expectFirst("dl.facts > div");

    assertEquals("Evidence: 1 source, inferred", when.select("summary").text());
    assertEquals(
        "On March 31st the U.S. and Cuba held their first talks about human rights in Washington.",
        when.select("blockquote").text());
    assertEquals("On March 31st", when.select("mark").text());
    assertTrue(when.text().contains("Inferred: the document was published on 1 April 2015"));
  }

  @Test
  void aMeetingThatManyReportStaysLightAndSaysWhereTheRestIs() {
    HttpResponse<String> answer = server.get(BUSY, "Accept", "text/html");
    Document page = Jsoup.parse(answer.body());

    assertTrue(answer.body().length() <= 150_000, answer.body().length() + " characters");
    assertEquals(
        "144 more",
        page.expectFirst("a[href^=/query/sources-of-meeting?meeting=meeting/busy]").text());
    assertEquals("36 more", page.select("section > p > a[href^=/query/meeting-graph]").text());
    Element held = page.expectFirst("dl.facts > div:has(dt:matchesOwn(^Status$))");
    assertTrue(held.select("summary").text().startsWith("Evidence: 149 sources"), held.text());
    assertEquals(3, held.select(".evidence li").size());
    assertEquals("All the evidence for this", held.select(".evidence > p > a").text());
  }

  @Test
  void theStatusHasAHistory() {
    List<String> steps = page(BUSY).select(".steps > li").eachText();

    assertEquals(2, steps.size());
    assertTrue(steps.getFirst().startsWith("announced – busy-000, 1 January 2017"), steps + "");
    assertTrue(steps.getLast().startsWith("held – busy-001"), steps + "");
  }

  @Test
  void roundsBetweenAreMissing() {
    List<String> rounds = page(BUSY).select(".rounds > li").eachText();

    assertTrue(rounds.get(0).startsWith("Earlier round Round 2 14 October 2016"), rounds + "");
    assertEquals("Rounds 3–4 are not in this graph", rounds.get(1));
    assertEquals("This round Round 5", rounds.get(2));
  }

  @Test
  void hostileWordsStayWords() throws ParseException, JsonProcessingException {
    Document page = page(BUSY);

    assertEquals(1, page.select("script:not([src^=/static/search.js])").size());
    assertEquals(0, page.select("main b:matchesOwn(did)").size());
    assertEquals(HOSTILE, page.expectFirst("h1").wholeText());
    assertTrue(page.select(".evidence .inferred").text().contains("<script>pwned()"));
    assertTrue(field(BUSY, "title").contains("\\textbraceleft{}\\textbraceright{}"));
    assertEquals(HOSTILE, csl(BUSY).get("title").asText());
  }

  @Test
  void aMeetingIsCitedWithTheVersionOfTheData() throws ParseException, JsonProcessingException {
    Document page = page(MEETING);
    String version = csl(MEETING).get("version").asText();
    String permanent = "http://localhost:3030" + MEETING + "?version=" + version;
    HttpResponse<String> file = server.get(MEETING + "?format=bibtex");

    assertTrue(version.matches("[0-9a-f]{16}"), version);
    assertTrue(page.text().contains("[data set], version " + version + ". " + permanent));
    assertEquals(permanent, field(MEETING, "url"));
    assertEquals(version, field(MEETING, "version"));
    assertEquals(permanent, csl(MEETING).get("URL").asText());
    assertEquals("[[2015,3,31]]", csl(MEETING).at("/event-date/date-parts").toString());
    assertEquals("application/x-bibtex;charset=utf-8", header(file, "Content-Type"));
    assertTrue(header(file, "Content-Disposition").endsWith("-human-rights-dialogue.bib\""));
    assertEquals(400, server.get("/party/cu?format=bibtex").statusCode());
  }

  @Test
  void whoFollowsACitationOfOtherDataIsTold() {
    String version = page(MEETING).text().replaceFirst("(?s).*\\?version=([0-9a-f]+).*", "$1");

    assertTrue(page(MEETING + "?version=0123").text().contains("link to version 0123 of the data"));
    assertEquals(0, page(MEETING + "?version=" + version).select("[role=status]").size());
    assertFalse(page(MEETING + "?version=%3Cb%3E").text().contains("link to version"));
  }

  private static String field(String path, String name) throws ParseException {
    String file = server.get(path + "?format=bibtex").body();
    List<BibTeXEntry> entries =
        List.copyOf(new BibTeXParser().parseFully(new StringReader(file)).getEntries().values());
    assertEquals(1, entries.size(), file);
    return entries.getFirst().getField(new Key(name)).toUserString();
  }

  private static JsonNode csl(String path) throws JsonProcessingException {
    JsonNode items = new ObjectMapper().readTree(server.get(path + "?format=csl").body());
    assertEquals(1, items.size());
    return items.get(0);
  }

  private static Document page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }
}
