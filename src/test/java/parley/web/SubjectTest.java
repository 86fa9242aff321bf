package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.store.derived.Derived;

/** The pages of officials, parties, places, organizations, topics and series. */
final class SubjectTest {
  private static final String BASE = "http://localhost:3030/";
  private static final int MOST_BYTES = 150_000;
  private static final String HOSTILE = "</h1><script>alert(1)</script>\u202egnihton ";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static DatasetGraph dataset;
  private static Server server;

  @BeforeAll
  static void serve() {
    dataset = SampleServer.dataset();
    Txn.executeWrite(
        dataset,
        () -> {
          RDFParser.fromString(further(), Lang.TRIG).base(BASE).parse(dataset);
          new Derived(dataset, BASE).renewAll();
        });
    server = Server.of(dataset).port(0).start();
  }

  @AfterAll
  static void stop() {
    CLIENT.close();
    server.close();
    dataset.close();
  }

  /** Rounds 5 and 7, 30 meetings with a hostile party, and a ring of topics. */
  private static String further() {
    StringBuilder trig =
        new StringBuilder(
            """
            PREFIX par: <https://w3id.org/parley/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            <topic/human-rights> skos:broader <topic/ring> .
            <official/tomasz-malinowski> skos:closeMatch <import/pocom/person/p> .
            GRAPH <import/pocom> {
              <import/pocom/appointment/a> org:member <import/pocom/person/p> ; org:role <import/pocom/role/r> ;
                schema:startDate "2014-04-03"^^xsd:date ; schema:endDate "2017-01-20"^^xsd:date .
              <import/pocom/role/r> skos:prefLabel "Ambassador"@en .
            }
            <topic/ring> a par:Topic ; skos:broader <topic/human-rights> .
            """);
    for (int ordinal : List.of(5, 7)) {
      trig.append(
          """
          <meeting/r%1$d> a par:Meeting ; rdfs:label "r%1$d" ; par:ordinal %1$d ; par:status par:held ;
            par:series <series/cu-us-human-rights-dialogue> ; par:startDate "20%1$d0-01-01"^^xsd:date .
          """
              .formatted(ordinal));
    }
    String name = HOSTILE + "x".repeat(10_000);
    trig.append(
        """
        <party/hostile> a par:Party ; rdfs:label "%1$s" .
        <official/hostile> a par:Official ; rdfs:label "%1$s" ; par:role "%1$s" ; par:party <party/hostile> .
        <place/hostile> a schema:Place ; rdfs:label "%1$s" ; schema:latitude 10.0 ; schema:longitude 10.0 .
        <topic/hostile> a par:Topic ; skos:prefLabel "%1$s" .
        <series/hostile> a par:Series ; rdfs:label "%1$s" .
        <organization/hostile> a org:Organization ; rdfs:label "%1$s" .
        GRAPH <document/h> { <official/hostile> par:role "%1$s" }
        """
            .formatted(name));
    for (int number = 10; number < 40; number++) {
      trig.append(
          """
          <meeting/h%1$d> a par:Meeting ; rdfs:label "%2$s" ; par:status par:held ; par:place <place/hostile> ;
            par:party <party/hostile> , <party/cu> ; par:topic <topic/hostile> ; par:series <series/hostile> ;
            par:startDate "20%1$d-02-03"^^xsd:date ; par:delegation <delegation/h%1$d> , <delegation/c%1$d> .
          <delegation/h%1$d> a par:Delegation ; par:meeting <meeting/h%1$d> ; par:party <party/hostile> ;
            par:head <official/hostile> ; par:organization <organization/hostile> .
          <delegation/c%1$d> a par:Delegation ; par:meeting <meeting/h%1$d> ; par:party <party/cu> ;
            par:head <official/pedro-luis-pedroso-cuesta> .
          <document/h> par:reports <meeting/h%1$d> .
          """
              .formatted(number, number == 39 ? name : "h" + number));
    }
    return trig.toString();
  }

  @Test
  void theRowOfASeriesHasItsGaps() {
    Document page = page("/series/cu-us-human-rights-dialogue");

    assertEquals(
        List.of("Rounds 3–4 are not in this graph", "Round 6 is not in this graph"),
        page.select(".row > .missing").eachText());
    assertEquals(
        List.of("Round 1", "Round 2", "Round 5", "Round 7"),
        page.select(".row > li > b").eachText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/party/cu",
        "/party/us",
        "/place/hostile",
        "/topic/human-rights",
        "/series/cu-us-human-rights-dialogue",
        "/official/pedro-luis-pedroso-cuesta"
      })
  void eachNumberIsThatOfTheListItLeadsTo(String path) {
    List<Element> numbers = page(path).select(".counted td a[href^=/meeting/?]").stream().toList();

    assertFalse(numbers.isEmpty());
    for (Element number : numbers) {
      String list = page(number.attr("href")).expectFirst("p.lead").text();
      assertTrue(list.startsWith(number.text() + " of "), number + ": " + list);
    }
  }

  @Test
  void theTimelineIsTheTable() {
    for (String path : List.of("/party/cu", "/topic/hostile")) {
      Element timeline = page(path).expectFirst("figure.timeline");
      List<String> drawn = timeline.select("svg a").eachAttr("aria-label");
      List<String> told =
          timeline.select("tbody tr").stream()
              .map(row -> row.select("th").text() + ": " + row.select("td").text())
              .toList();
      assertFalse(drawn.isEmpty());
      assertEquals(drawn, told);
    }
  }

  @Test
  void thoseOnTheOtherSideWereMet() {
    Element met = page("/official/hostile").expectFirst("section:has(h2:contains(Whom they met))");

    assertEquals("Pedro Luis Pedroso Cuesta 30", met.select("tbody tr").text());
    assertEquals(
        "Pedro Luis Pedroso Cuesta Cuba",
        page("/official/mallory").select(".counted th a").text()
            + " "
            + page("/organization/hostile").select(".counted th a").text());
  }

  @Test
  void aRoleIsDrawnWhereItWasStated() {
    Element lane = page("/official/hostile").expectFirst(".career tbody tr");

    assertEquals(30, lane.select("svg rect").size());
    assertEquals(
        List.of(
            "3 February 2010",
            "3 February 2011",
            "3 February 2012",
            "24 more",
            "3 February 2037",
            "3 February 2038",
            "3 February 2039"),
        lane.select("td .one").eachText());
  }

  @Test
  void aTermOfOfficeIsABar() {
    Element lane = page("/official/tomasz-malinowski").expectFirst(".career tbody tr");

    assertTrue(lane.text().startsWith("Ambassador"), lane::text);
    assertEquals(1, lane.select("rect.term").size());
    assertEquals(List.of("3 April 2014", "20 January 2017"), lane.select("td .one").eachText());
  }

  @Test
  void aTopicTellsWhoRaisedItAndWhatIsAboveIt() {
    Document page = page("/topic/human-rights");

    assertEquals("ring", page.select(".above li").text());
    assertEquals("police violence 0 ring 0", narrower(page));
    assertEquals("Cuba 1", page.select("section:has(h2:contains(Who raised it)) tbody tr").text());
  }

  private static String narrower(Document page) {
    return page.select("section:has(h2:contains(Narrower topics)) tbody tr").text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"party", "official", "place", "topic", "series", "organization"})
  void hostileNamesStayNames(String kind) {
    Document page = page("/" + kind + "/hostile");

    assertTrue(page.select("h1").text().startsWith("</h1><script>alert(1)"), kind);
    assertEquals("auto", page.select("h1").attr("dir"));
    assertEquals(
        0, page.select("script:not([type=application/ld+json]):not([src^=/static/])").size());
    int bytes = page.outerHtml().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= MOST_BYTES, kind + " has " + bytes);
    String all = page.select("a[href*=/meeting/?]:contains(All 30 meetings)").attr("href");
    assertEquals(kind.equals("organization"), all.isEmpty(), kind);
  }

  private static Document page(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
            .header("Accept", "text/html")
            .build();
    HttpResponse<String> answer =
        CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }
}
