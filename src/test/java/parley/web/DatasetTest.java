package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.store.Edition;
import parley.store.query.Federation;
import parley.store.search.Search;
import parley.web.data.Census;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.reconcile.Officeholders;
import parley.web.reconcile.Reconciliation;
import parley.web.traffic.Conduct;
import parley.web.traffic.Entrance;
import parley.web.traffic.Readiness;
import parley.web.traffic.Routes;
import parley.web.traffic.Traffic;
import parley.web.view.Pages;

/** The dataset describes itself and its query service. */
final class DatasetTest {
  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX par: <https://w3id.org/parley/ns#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  @AutoClose private static final SampleServer server = new SampleServer();

  @Test
  void theNumbersAreThoseThatQueriesCount() {
    Model description = described(server);
    DatasetGraph data = server.data();

    Txn.executeRead(
        data,
        () -> {
          assertEquals(
              count(data, "{ SELECT (COUNT(*) AS ?n) { ?s ?p ?o } }"),
              number(description, "<http://localhost:3030/data> void:triples ?n"));
          assertEquals(
              count(data, "{ SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o } }"),
              number(description, "<http://localhost:3030/data> void:distinctSubjects ?n"));
          assertEquals(
              count(data, "{ SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o } }"),
              number(description, "<http://localhost:3030/data> void:distinctObjects ?n"));
          assertEquals(
              count(data, "{ SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?o } }"),
              number(description, "<http://localhost:3030/data> void:entities ?n"));
          assertEquals(
              count(data, "{ SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } }"),
              number(
                  description,
                  "[] void:triples ?n ; dcterms:title \"What documents and rows of imports"
                      + " say\"@en"));
        });
  }

  @Test
  void everyClassAndPropertyIsCounted() {
    Model description = described(server);
    DatasetGraph data = server.data();
    String classes =
        "SELECT ?term (COUNT(?s) AS ?n) (0 AS ?m) (0 AS ?k) { ?s a ?term } GROUP BY ?term";
    String properties =
        "SELECT ?term (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?m) (COUNT(DISTINCT ?o) AS ?k)"
            + " { ?s ?term ?o } GROUP BY ?term";
    Txn.executeRead(
        data,
        () -> {
          Model all = ModelFactory.createModelForGraph(data.getDefaultGraph());
          assertEquals(
              rows(all, classes),
              rows(
                  description,
                  "SELECT ?term ?n (0 AS ?m) (0 AS ?k) { ?p void:class ?term ; void:entities ?n"
                      + " }"));
          assertEquals(
              rows(all, properties),
              rows(
                  description,
                  "SELECT ?term ?n ?m ?k { ?p void:property ?term ; void:triples ?n ;"
                      + " void:distinctSubjects ?m ; void:distinctObjects ?k }"));
        });
  }

  @Test
  void whereToGetItAndWhatItLinksToIsTold() {
    Model description = described(server);

    assertEquals(
        "2",
        ask(
            description,
            "?s void:objectsTarget <http://localhost:3030/data#wikidata> ; void:triples ?x"));
    assertEquals("2015", ask(description, "?s dcat:startDate ?x"));
    assertEquals("2016", ask(description, "?s dcat:endDate ?x"));
    assertEquals(
        "http://localhost:3030/sparql",
        ask(description, "<http://localhost:3030/data> void:sparqlEndpoint ?x"));
    assertTrue(description.contains(null, VOID.exampleResource));
    assertFalse(description.contains(null, DCTerms.license), "not known");
    description
        .listObjectsOfProperty(description.createProperty("http://www.w3.org/ns/dcat#downloadURL"))
        .forEach(
            file -> {
              String path = file.toString().replace("http://localhost:3030", "");
              assertEquals(200, server.send("HEAD", path, "").statusCode(), path);
            });
  }

  @Test
  void theVersionIsThatOfTheData() {
    String version = ask(described(server), "?s dcat:version ?x");

    try (SampleServer same = new SampleServer();
        SampleServer other = new SampleServer()) {
      Txn.executeWrite(
          other.data(),
          () -> RDFParser.fromString("<urn:a> <urn:b> <urn:c> .", Lang.TURTLE).parse(other.data()));
      assertEquals(version, ask(described(same), "?s dcat:version ?x"));
      assertFalse(version.equals(ask(described(other), "?s dcat:version ?x")), version);
    }
  }

  @Test
  void licencePublisherAndImportsAreToldAsTheDataTellThem() {
    try (SampleServer other = new SampleServer()) {
      String facts =
          """
          PREFIX dcterms: <http://purl.org/dc/terms/>
          <http://localhost:3030/data> dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
            dcterms:publisher "An <b>institute</b>" .
          <http://localhost:3030/import/pocom> a <https://w3id.org/parley/ns#Import> ;
            dcterms:title "Chiefs of Mission" ; dcterms:publisher "Office of the Historian" .
          """;
      Txn.executeWrite(
          other.data(), () -> RDFParser.fromString(facts, Lang.TURTLE).parse(other.data()));
      Model description = described(other);
      Document page = Jsoup.parse(other.get("/data", "Accept", "text/html").body());

      assertEquals(
          "Office of the Historian",
          ask(description, "<http://localhost:3030/import/pocom> dcterms:publisher ?x"));
      assertTrue(page.text().contains("https://creativecommons.org/licenses/by/4.0/"), page.text());
      assertTrue(page.text().contains("An <b>institute</b>"), page.text());
      assertTrue(page.text().contains("Chiefs of Mission Office of the Historian"), page.text());
    }
  }

  @Test
  void peopleSeeTheSameNumbers() {
    described(server);
    Document page = Jsoup.parse(server.get("/data", "Accept", "text/html").body());
    String triples = ask(described(server), "<http://localhost:3030/data> void:triples ?x");

    assertTrue(page.select(".figures").text().contains("meetings 3"), page.text());
    assertTrue(page.select(".figures").text().contains("statements believed " + triples));
    assertTrue(page.select("blockquote").text().contains(", version "), page.text());
    assertEquals("/ns#Meeting", page.select("tbody a:matchesOwn(^par:Meeting$)").attr("href"));
    for (Element link : page.select("main a[href^=/]")) {
      assertEquals(200, server.get(link.attr("href")).statusCode(), link.attr("href"));
    }
    assertEquals(
        1,
        Jsoup.parse(server.get("/", "Accept", "text/html").body())
            .select("footer a[href=/data]")
            .size());
  }

  @ParameterizedTest
  @CsvSource({
    "/data, text/turtle, text/turtle;charset=utf-8",
    "/data, application/ld+json, application/ld+json",
    "/data, */*, text/html;charset=utf-8",
    "/data.ttl, */*, text/turtle;charset=utf-8",
    "/data?format=rdf, */*, application/rdf+xml",
    "/.well-known/void, */*, text/turtle;charset=utf-8",
    "/.well-known/void, text/html, text/html;charset=utf-8",
  })
  void theFormIsTheOneAskedFor(String path, String accept, String type) {
    described(server);
    HttpResponse<String> answer = server.get(path, "Accept", accept);

    assertEquals(200, answer.statusCode());
    assertEquals(type, header(answer, "Content-Type"));
  }

  @Test
  void machinesWaitForTheCountAndPeopleAreToldOfIt() {
    Base base = new Base("http://localhost:3030/");
    Data data = new Data(server.data(), base);
    Census never = new Census(data);
    never.close();
    Settings settings =
        new Settings(0, "127.0.0.1", Conduct.USUAL, base, Federation.NONE, Edition.unseen());
    Traffic traffic = new Traffic();
    Entrance entrance =
        new Entrance(settings.conduct(), new Routes("/"), traffic, new Readiness(() -> {}));
    Served served =
        new Served(
            data,
            new Pages(data),
            never,
            new Reconciliation(data, Officeholders.NONE),
            new Search(server.data(), new Search.Kind(base.iri(), "", "", Optional.empty())));
    FusekiServer fuseki = new Starter(settings, served, entrance, traffic).start();
    try {
      String url = "http://127.0.0.1:" + fuseki.getHttpPort();
      HttpResponse<String> machine = SampleServer.fetch(url + "/.well-known/void");
      HttpResponse<String> person = SampleServer.fetch(url + "/data", "Accept", "text/html");

      assertEquals(503, machine.statusCode());
      assertEquals("10", header(machine, "Retry-After"));
      assertEquals(200, person.statusCode());
      assertTrue(person.body().contains("being counted"), person.body());
      assertTrue(person.body().contains("/dump/parley.nq.gz"), person.body());
    } finally {
      fuseki.stop();
    }
  }

  /** Other datasets than those of TDB2 are counted too, and alike. */
  @Test
  void theNumbersDoNotDependOnTheStore() {
    DatasetGraph plain = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        plain,
        () ->
            Txn.executeRead(
                server.data(), () -> server.data().find().forEachRemaining(plain::add)));
    Data data = new Data(plain, new Base("http://localhost:3030/"));
    String version = ask(described(server), "?s dcat:version ?x");
    try (Census census = new Census(data)) {
      await(() -> census.find().isPresent());
      assertEquals(version, census.find().orElseThrow().version());
    }
  }

  @Test
  void theQueryServiceDescribesItself() {
    HttpResponse<String> answer = server.get("/sparql", "Accept", "*/*");
    Model service = model(answer.body());

    assertEquals("text/turtle;charset=utf-8", header(answer, "Content-Type"));
    assertEquals("http://localhost:3030/sparql", ask(service, "?s a sd:Service ; sd:endpoint ?x"));
    assertEquals(
        "http://www.w3.org/ns/entailment/Simple", ask(service, "?s sd:defaultEntailmentRegime ?x"));
    assertTrue(ask(service, "?s a sd:Service ; dcterms:description ?x").contains("30 seconds"));
    assertTrue(
        ask(service, "?s sd:defaultDataset/sd:defaultGraph/dcterms:title ?x").contains("believed"));
    assertEquals(
        "application/ld+json",
        header(server.get("/sparql", "Accept", "application/ld+json"), "Content-Type"));
    assertEquals(200, server.get("/sparql?format=rdf").statusCode());
    assertEquals(400, server.get("/sparql?query=", "Accept", "text/turtle").statusCode());
    assertEquals(
        400, server.get("/sparql", "Accept", "application/sparql-results+json").statusCode());
  }

  @Test
  void graphsOfTheirOwnAreNamedInTheService() {
    try (SampleServer other = new SampleServer()) {
      Node links = NodeFactory.createURI("http://localhost:3030/links");
      Txn.executeWrite(other.data(), () -> other.data().add(new Quad(links, links, links, links)));
      Model service = model(other.get("/sparql").body());

      assertEquals(links.getURI(), ask(service, "?s sd:namedGraph/sd:name ?x"));
    }
  }

  static Model described(SampleServer of) {
    await(() -> of.get("/data.ttl").statusCode() == 200);
    return model(of.get("/.well-known/void").body());
  }

  private static void await(BooleanSupplier ready) {
    while (!ready.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    return model;
  }

  private static String ask(Model model, String pattern) {
    try (QueryExecution query =
        QueryExecution.create(PREFIXES + "SELECT ?x { " + pattern + " }", model)) {
      QuerySolution row = query.execSelect().next();
      return row.get("x").isLiteral()
          ? row.getLiteral("x").getLexicalForm()
          : row.get("x").toString();
    }
  }

  private static long number(Model model, String pattern) {
    return Long.parseLong(ask(model, pattern.replace("?n", "?x")));
  }

  private static long count(DatasetGraph data, String pattern) {
    try (QueryExecution query =
        QueryExecution.dataset(DatasetFactory.wrap(data))
            .query("SELECT ?n { " + pattern + " }")
            .build()) {
      return query.execSelect().next().getLiteral("n").getLong();
    }
  }

  private static Set<String> rows(Model model, String query) {
    Set<String> rows = new TreeSet<>();
    try (QueryExecution execution = QueryExecution.create(PREFIXES + query, model)) {
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  rows.add(
                      row.get("term")
                          + " "
                          + row.getLiteral("n").getLong()
                          + " "
                          + row.getLiteral("m").getLong()
                          + " "
                          + row.getLiteral("k").getLong()));
    }
    assertFalse(rows.isEmpty());
    return rows;
  }
}
