package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.Edition;
import parley.store.Store;

/** A client that has a page is told so, and no page is taken for another. */
final class FreshnessTest {
  private static final String MEETING = "/meeting/2015-03-31-cu-us-human-rights-dialogue";
  private static final Edition FIRST =
      Edition.of(List.of("first"), Instant.parse("2026-01-02T03:04:05.678Z"));

  private static final DatasetGraph data = SampleServer.dataset();
  @AutoClose private static final Server server = server(FIRST);

  private static Server server(Edition edition) {
    return Server.of(data).port(0).edition(edition).start();
  }

  @AfterAll
  static void close() {
    server.close();
    data.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"other\", %s", "%s , W/\"x\"", "W/\"a,b\",%s", "*"})
  void aKnownTagIsEnough(String header) {
    String tag = Raw.get(server, MEETING).header("ETag");
    Raw again = Raw.get(server, MEETING, "If-None-Match: " + header.formatted(tag));

    assertTrue(tag.startsWith("W/\""), tag);
    assertEquals(304, again.status());
    assertEquals("", again.body());
    assertEquals(tag, again.header("ETag"));
    assertEquals("Accept, Accept-Encoding", again.header("Vary"));
    assertEquals(304, Raw.send(server, "HEAD", MEETING, "If-None-Match: " + tag).status());
  }

  @Test
  void aTagOfAnotherFormIsNotKnown() {
    String page = Raw.get(server, MEETING, "Accept: text/html").header("ETag");

    for (String other :
        new String[] {"Accept: text/turtle", "Accept: text/html, text/turtle;q=2"}) {
      Raw answer = Raw.get(server, MEETING, other, "If-None-Match: " + page);
      assertEquals(200, answer.status(), other);
      assertNotEquals(page, answer.header("ETag"));
    }
    assertEquals(
        200,
        Raw.get(server, MEETING + "?format=html", "Accept: text/html", "If-None-Match: " + page)
            .status());
  }

  @Test
  void whatIsNotThereIsNeverKnown() {
    for (String header :
        new String[] {"If-None-Match: *", "If-Modified-Since: Fri, 02 Jan 2099 03:04:05 GMT"}) {
      Raw answer = Raw.get(server, "/meeting/none", header);
      assertEquals(404, answer.status(), header);
      assertEquals("", answer.header("ETag"));
    }
  }

  @Test
  void theDateIsThatOfTheLatestChangeOfDataOrProgram() {
    Raw first = Raw.get(server, MEETING);
    String date = first.header("Last-Modified");

    assertEquals(304, Raw.get(server, MEETING, "If-Modified-Since: " + date).status());
    assertEquals(
        200, Raw.get(server, MEETING, "If-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT").status());
    assertEquals(200, Raw.get(server, MEETING, "If-Modified-Since: yesterday").status());
    assertEquals(
        200,
        Raw.get(server, MEETING, "If-None-Match: \"other\"", "If-Modified-Since: " + date).status(),
        "a tag counts more than a date");
  }

  @Test
  void otherDataHaveOtherTags() {
    String tag = Raw.get(server, MEETING).header("ETag");
    try (Server later = server(Edition.of(List.of("second"), FIRST.since()))) {
      assertEquals(200, Raw.get(later, MEETING, "If-None-Match: " + tag).status());
    }
  }

  @Test
  void answersToTypedQueriesAreKnownByTheirContentOnly() {
    Raw page = Raw.get(server, "/sparql?query=ASK%20%7B%7D", "Accept: text/html");

    assertEquals(200, page.status());
    assertEquals("", page.header("Last-Modified"));
  }

  @Test
  void filesAreKeptForEverUnderAnAddressOfTheirContent() {
    String home = Raw.get(server, "/").body();
    String style = home.replaceFirst("(?s).*href=\"(/static/style\\.css\\?v=[0-9a-f]+)\".*", "$1");

    Raw exact = Raw.get(server, style);
    Raw old = Raw.get(server, style.replaceFirst("v=.*", "v=0"));
    assertEquals("public, max-age=31536000, immutable", exact.header("Cache-Control"));
    assertEquals(200, old.status());
    assertEquals("public, max-age=300", old.header("Cache-Control"));
  }

  @Test
  void aStoreIsOfTheSameEditionUntilItIsChanged(@TempDir Path folder) {
    Edition empty = edition(folder);
    assertEquals(empty, edition(folder), "opening and closing changes nothing");

    load(folder);
    Edition loaded = edition(folder);
    assertNotEquals(empty.name(), loaded.name());
    assertEquals(loaded, edition(folder));
  }

  private static Edition edition(Path folder) {
    try (Store store = Store.open(folder)) {
      return store.edition();
    }
  }

  private static void load(Path folder) {
    try (Store store = Store.open(folder)) {
      Txn.executeWrite(
          store.dataset(),
          () -> RDFDataMgr.read(store.dataset(), "src/test/resources/web/sample.trig"));
    }
  }
}
