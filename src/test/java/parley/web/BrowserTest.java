package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees and can reach in a real browser. */
final class BrowserTest {
  private static final int DESKTOP = 1200;
  private static final int PHONE = 360;

  /** What would run, beside our own file; data in JSON-LD does not. */
  private static final String RUNS =
      "script:not([type='application/ld+json']):not([src^='/static/search.js']),"
          + " img, [onerror], [onmouseover]";

  private static SampleServer server;
  private static Browsing browsing;

  @BeforeAll
  static void start() {
    server = new SampleServer();
    browsing = new Browsing();
  }

  @AfterAll
  static void stop() {
    browsing.close();
    server.close();
  }

  @Test
  void aReaderGetsFromTheFirstPageToTheProvingSentence() {
    try (Page page = browsing.page(DESKTOP)) {
      page.navigate(server.url("/"));
      page.getByText("Cuba – United States: human rights dialogue, Washington").click();
      assertEquals(
          "Cuba – United States: human rights dialogue, Washington, 31 March 2015",
          page.locator("h1").textContent());

      Locator when = page.locator("dl.facts > div").filter(having("31 March 2015"));
      when.locator("summary").click();
      assertTrue(when.textContent().contains("the document was published on 1 April 2015"));
      when.locator("blockquote a").click();

      Locator sentence = page.locator("mark:target");
      assertTrue(page.url().contains("/document/first#c-"), page.url());
      assertTrue(sentence.textContent().startsWith("On March 31st"), sentence.textContent());
      assertTrue((Boolean) sentence.evaluate("m => m.getBoundingClientRect().top < innerHeight"));
      Browsing.picture(page, "sentence-desktop");
    }
  }

  @Test
  void wordsAndFactsOfADocumentLeadToEachOther() {
    try (Page page = browsing.page(DESKTOP)) {
      page.navigate(server.url("/document/first"));
      page.locator("mark .note").first().click();
      Locator facts = page.locator("li:target");
      assertTrue(facts.textContent().contains("Start 31 March 2015"), facts.textContent());

      facts.locator("blockquote a").click();
      assertTrue(page.locator("mark:target").textContent().startsWith("On March 31st"));
    }
  }

  @Test
  void theMarkedTextIsTheDocumentsText() {
    try (Page page = browsing.page(DESKTOP)) {
      page.navigate(server.url("/document/first"));
      page.evaluate("document.querySelectorAll('.note').forEach(note => note.remove())");

      assertEquals(server.get("/document/first/text").body(), page.locator("#text").textContent());
      String flag = "mark[id^=c-]:has-text('\uD83C\uDDE8\uD83C\uDDFA instead')";
      assertEquals("\uD83C\uDDE8\uD83C\uDDFA instead", page.locator(flag).last().textContent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, home",
    "/meeting/, meetings",
    "/meeting/2015-03-31-cu-us-human-rights-dialogue, meeting",
    "/meeting/xxxx-xx-18-cu-us-law-enforcement-dialogue, meeting-without-year",
    "/official/mallory, official",
    "/party/cu, party",
    "/document/first, document",
    "/document/, documents",
    "/claim/first/0000000000000003, claim",
    "/conflict/0123456789abcdef, conflict",
    "/query/, queries",
    "/query/meetings, query",
    "/query/meetings-by-topic, query-with-blanks",
    "/sparql, sparql",
    "/data, data",
    "/api/, api",
    "/ns, ontology",
    "/search?q=human+rights, search",
    "/search?q=<script>alert(1)</script>, search-hostile",
    "/nothing, not-found",
  })
  void everyPageIsHarmlessAndFitsAPhone(String path, String name) {
    try (Page page = browsing.page(PHONE)) {
      page.navigate(server.url(path));

      assertNotEquals("pwned", page.title());
      assertEquals(0, page.locator(RUNS).count());
      assertEquals(1, page.locator("h1").count());
      assertEquals("en", page.locator("html").getAttribute("lang"));
      assertEquals(1, page.locator("main").count());
      int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
      assertTrue(width <= PHONE, path + " is " + width + " wide");
      assertEquals(0, page.locator("a[href^='javascript:' i]").count());
      for (String request : browsing.requests()) {
        assertTrue(request.startsWith(server.url("/")), request);
      }
      Browsing.picture(page, name + "-phone");
      page.setViewportSize(DESKTOP, 800);
      Browsing.picture(page, name + "-desktop");
    }
  }

  @Test
  void suggestionsAreReachedByKeyboardAndGoWithEscape() {
    SearchTest.awaitIndex(server);
    try (Page page = browsing.page(DESKTOP)) {
      page.navigate(server.url("/"));
      Locator box = page.locator("header input[type=search]");
      Locator options = page.locator("header [role=option]");
      box.pressSequentially("tom mali");
      options.first().waitFor();
      assertEquals("true", box.getAttribute("aria-expanded"));
      Browsing.picture(page, "suggestions-desktop");
      box.press("ArrowDown");
      assertEquals(options.first().getAttribute("id"), box.getAttribute("aria-activedescendant"));
      box.press("Escape");
      assertEquals("false", box.getAttribute("aria-expanded"));
      assertEquals("tom mali", box.inputValue());

      box.press("ArrowDown");
      box.press("Enter");
      page.waitForURL("**/official/tomasz-malinowski");
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
