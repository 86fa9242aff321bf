package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import parley.store.query.NamedQuery;

/** Queries with a name have pages, and people who come to {@code /sparql} get a form. */
final class QueryPagesTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @AutoClose private static final SampleServer server = new SampleServer();

  @Test
  void everyNamedQueryHasAPage() {
    String list = server.get("/query/").body();
    assertFalse(NamedQuery.packaged().isEmpty());

    for (NamedQuery query : NamedQuery.packaged()) {
      assertTrue(list.contains("href=\"/query/" + query.name() + "\""), query.name());
      assertEquals(200, server.get("/query/" + query.name()).statusCode(), query.name());
    }
    assertEquals(404, server.get("/query/none").statusCode());
  }

  @Test
  void onlyPackagedQueriesCanBeNamed() {
    assertEquals(404, server.get("/query/pom.xml").statusCode());
    assertEquals(404, server.get("/query/queries/meetings.rq").statusCode());
    assertEquals(404, server.get("/query/..%2Fqueries%2Fmeetings.rq").statusCode());
  }

  @Test
  void answersCanBeTakenAway() {
    HttpResponse<String> rows = server.get("/query/meetings?format=csv");
    HttpResponse<String> suffix = server.get("/query/meetings.csv");
    HttpResponse<String> json = server.get("/query/meetings.json");

    assertEquals("text/csv;charset=utf-8", header(rows, "Content-Type"));
    assertEquals(4, rows.body().lines().count(), rows.body());
    assertEquals(rows.body(), suffix.body());
    assertEquals("application/sparql-results+json", header(json, "Content-Type"));
    assertTrue(json.body().contains("\"bindings\""), json.body());
  }

  @Test
  void graphsAreTakenAwayInFormatsOfGraphs() {
    String graph =
        "/query/meeting-graph?meeting=meeting/2015-03-31-cu-us-human-rights-dialogue&format=";

    assertEquals("application/ld+json", header(server.get(graph + "json"), "Content-Type"));
    assertEquals("application/rdf+xml", header(server.get(graph + "xml"), "Content-Type"));
    assertEquals(400, server.get(graph + "csv").statusCode());
  }

  @Test
  void blanksAreFilledFromTheAddress() {
    HttpResponse<String> page = server.get("/query/meetings-by-topic?topic=topic/human-rights");

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("/meeting/2015-03-31-cu-us-human-rights-dialogue"));
    assertFalse(page.body().contains("/meeting/xxxx-xx-18"), page.body());
  }

  @Test
  void anUnknownBlankIsNamed() {
    HttpResponse<String> page = server.get("/query/meetings?colour=%3Cb%3Ered");

    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("colour"), page.body());
    assertEquals(400, server.get("/query/meetings?format=doc").statusCode());
  }

  @Test
  void peopleGetAFormAndProgramsAReason() {
    HttpResponse<String> form = server.get("/sparql", "Accept", BROWSER);
    HttpResponse<String> reason = server.get("/sparql?query=", "Accept", "*/*");

    assertEquals(200, form.statusCode());
    assertTrue(form.body().contains("<textarea"), form.body());
    assertEquals(400, reason.statusCode());
    assertTrue(reason.body().contains("parameter query"), reason.body());
  }

  @Test
  void whatPeopleTypeIsAnsweredOnThePage() {
    String text = "SELECT ?x { ?x a <https://w3id.org/parley/ns#Official> } #</textarea><b>";
    HttpResponse<String> page = server.query(text, "Accept", BROWSER);

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("href=\"/official/tomasz-malinowski\""), page.body());
    assertFalse(page.body().contains("</textarea><b>"), page.body());
    assertTrue(
        header(server.query(text, "Accept", "*/*"), "Content-Type")
            .startsWith("application/sparql-results+"));
  }

  @Test
  void otherFormsOfQueryAreAnsweredAsText() {
    assertTrue(server.query("ASK {}", "Accept", BROWSER).body().contains("<pre>"));
    assertTrue(
        server
            .query("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }", "Accept", BROWSER)
            .body()
            .contains("&lt;"));
  }

  @Test
  void mistakesAreShownWhereTheyWereMade() {
    HttpResponse<String> syntax = server.query("SELECT ?x {\n ?x ?y", "Accept", BROWSER);
    HttpResponse<String> service =
        server.query("SELECT * { SERVICE <http://127.0.0.1:9/> {} }", "Accept", BROWSER);

    assertEquals(400, syntax.statusCode());
    assertTrue(syntax.body().contains(":2:"), syntax.body());
    assertEquals(400, service.statusCode());
    String sleeping = "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}";
    assertEquals(400, server.query(sleeping, "Accept", BROWSER).statusCode());
  }

  @Test
  void whatTakesTooLongIsStoppedHereToo() {
    try (SampleServer hasty = new SampleServer(Duration.ofMillis(500))) {
      String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
      HttpResponse<String> page = hasty.query(endless, "Accept", BROWSER);

      assertEquals(503, page.statusCode());
      assertTrue(page.body().contains("0.5 s"), page.body());
    }
  }
}
