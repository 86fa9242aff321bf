package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say. */
final class PagesTest {
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";

  private static final String LATEST = "table:has(caption:contains(Newest first)) tbody";

  @AutoClose private static final SampleServer server = new SampleServer();

  @Test
  void theFirstPageCountsAndListsTheNewestMeetingFirst() {
    Document page = page("/");

    assertTrue(page.select(".counts").text().contains("3 Meetings"), page.text());
    assertEquals("14 October 2016", page.select(LATEST + " tr:first-child td:nth-child(2)").text());
    assertEquals(
        "18–19 of an unnamed month", page.select(LATEST + " tr:last-child td:nth-child(2)").text());
    assertTrue(page.select("a[href=/query/meetings]").hasText());
  }

  @Test
  void aMeetingIsToldInWords() {
    Document page = page(MEETING);

    assertEquals("31 March 2015", value(page, "When"));
    assertEquals("Washington", value(page, "Where"));
    assertEquals("held", value(page, "Status"));
    assertEquals("Evidence: 2 sources", fact(page, "Where").select("summary").text());
    String cuba = page.select(".card:first-child").text();
    assertTrue(cuba.startsWith("Cuba Head Pedro Luis Pedroso Cuesta Deputy Director"), cuba);
    assertTrue(page.text().contains("Sources disagree: When"), page.text());
    assertTrue(page.text().contains("Later round"), page.text());
  }

  @Test
  void chosenMeetingsAreACalendarToo() {
    String all = server.get("/meeting/?format=ics").body();
    String there = server.get("/meeting/?place=us%2Fwashington&format=ics").body();

    assertTrue(all.startsWith("BEGIN:VCALENDAR\r\n"), all);
    assertEquals(2, all.split("BEGIN:VEVENT", -1).length - 1, "one has no whole day");
    assertEquals(1, there.split("BEGIN:VEVENT", -1).length - 1, there);
    assertTrue(there.contains("DTSTART;VALUE=DATE:20150331\r\n"), there);
    Document page = page("/meeting/?place=us%2Fwashington&view=map");
    assertEquals(
        "/meeting/?place=us%2Fwashington&format=ics",
        page.select(".formats a:contains(iCal)").attr("href"));
  }

  @Test
  void theMapAndItsTableSayTheSame() {
    Document page = page("/meeting/?view=map");

    Elements drawn = page.select("figure.map svg a");
    Elements rows = page.select("figure.map tbody tr");
    assertFalse(drawn.isEmpty());
    assertEquals(
        drawn.eachText(),
        rows.stream().map(row -> row.child(0).text() + ": " + row.child(1).text()).toList());
    assertEquals(
        drawn.eachAttr("href"), rows.stream().map(row -> row.select("a").attr("href")).toList());
    for (String href : drawn.eachAttr("href")) {
      assertTrue(page(href).select(".lead").text().startsWith("1 of 3"), href);
    }
    String outline = page.select("figure.map use").attr("href").replaceFirst("#.*", "");
    assertEquals(
        "image/svg+xml", server.get(outline).headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void everyFactNamesItsSentence() {
    Element where = fact(page(MEETING), "Where");

    assertEquals(2, where.select("blockquote a[href^=/document/]").size());
    for (Element link : where.select("blockquote a")) {
      String[] address = link.attr("href").split("#", 2);
      Document document = page(address[0]);
      String marked = marked(document, address[1]);
      assertEquals(marked, link.text());
    }
  }

  @Test
  void whatHasNoNameIsCalledByWhatItIs() {
    assertEquals(
        "Cuba’s delegation to “Cuba – United States: human rights dialogue, Washington,"
            + " 31 March 2015”",
        page("/delegation/2015-03-31-cu-us-human-rights-dialogue/cu").select("h1").text());
    assertEquals(
        "“human rights are universal & <i>indivisible</i>”",
        page("/position/first/0a1b2c3d4e5f").select("h1").text());
  }

  @Test
  void otherNamesAreProvedByTheDocumentsThatUseThem() {
    Element names = fact(page("/official/pedro-luis-pedroso-cuesta"), "Also called");

    assertEquals(1, names.select("blockquote").size(), names.text());
  }

  @Test
  void addressesThatCouldRunCodeAreNoLinks() {
    Document page = page("/document/2016/news.v2");

    assertTrue(fact(page, "Original").text().contains("javascript:alert(1)"), page.text());
    assertEquals(0, fact(page, "Original").select("a").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/meeting/", MEETING, "/document/first", "/nothing", "/query/", "/sparql"})
  void everyPageForbidsWhatItDoesNotNeed(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");

    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertTrue(policy.contains("; script-src 'self'; connect-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
  }

  @Test
  void listsHaveOneRowForEachThing() {
    assertEquals(3, page("/official/").select("tbody tr").size());
    assertEquals(3, page("/document/?page=99").select("tbody tr").size());
    assertEquals(2, page("/topic/?page=none").select("tbody tr").size());
    assertEquals(404, server.get("/claim/").statusCode());
  }

  @Test
  void whatPointsHereIsGroupedByKind() {
    String text = page("/party/cu").text();

    assertTrue(text.contains("Of this party: Meetings"), text);
    assertTrue(text.contains("Of this party: Officials"), text);
  }

  private static Document page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static Element fact(Document page, String label) {
    return page.select("dl.facts > div").stream()
        .filter(fact -> fact.select("dt").text().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + label + " in " + page.text()));
  }

  private static String value(Document page, String label) {
    return fact(page, label).select(".values > li > :first-child").text();
  }

  private static String marked(Document page, String anchor) {
    Elements mark = page.select("[id=" + anchor + "]").clone();
    mark.select(".note").remove();
    return mark.text();
  }
}
