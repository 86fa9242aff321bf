package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.web.SampleServer.header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.store.query.NamedQuery;
import parley.web.data.ApiCall;

/** The named queries over HTTP. */
final class ApiTest {
  private static final String BY_TOPIC = "/api/meetings-by-topic?topic=topic/human-rights";

  @AutoClose private static final SampleServer server = new SampleServer();

  @Test
  void theDescriptionIsOpenApiAndHasEveryQuery() {
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(server.get("/api/openapi.json").body());

    assertEquals(List.of(), read.getMessages());
    assertEquals(
        NamedQuery.packaged().stream()
            .map(query -> "/api/" + query.name())
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(read.getOpenAPI().getPaths().keySet()));
    assertTrue(read.getOpenAPI().getOpenapi().startsWith("3.1"));
  }

  @Test
  void everyParameterIsDescribedWithItsTypeAndAnExample() throws JsonProcessingException {
    JsonNode paths = json(server.get("/api/openapi.json")).get("paths");
    for (NamedQuery query : NamedQuery.packaged()) {
      for (JsonNode parameter : paths.at("/~1api~1" + query.name() + "/get/parameters")) {
        if (!parameter.has("$ref") && !parameter.get("name").asText().equals("format")) {
          assertFalse(parameter.path("description").asText().isEmpty(), parameter.toString());
          assertFalse(parameter.at("/schema/type").asText().isEmpty(), parameter.toString());
          assertTrue(parameter.has("example"), parameter.toString());
        }
      }
    }
    JsonNode year = paths.at("/~1api~1meetings-by-year/get/parameters/0");
    assertEquals("integer", year.at("/schema/type").asText());
    assertTrue(year.get("example").isInt(), year.toString());
  }

  @Test
  void answersAreAsTheDescriptionSays() throws JsonProcessingException {
    JsonNode api = json(server.get("/api/openapi.json"));
    String pointer = "/paths/~1api~1meetings/get/responses/200/content/application~1json/schema";
    String schema = api.at(pointer).toString().replace("#/components/schemas/Term", "#/$defs/Term");
    String whole =
        schema.substring(0, schema.length() - 1)
            + ",\"$defs\":{\"Term\":"
            + api.at("/components/schemas/Term")
            + "}}";
    Schema rows =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);

    assertEquals(List.of(), rows.validate(server.get("/api/meetings").body(), InputFormat.JSON));
    assertFalse(
        rows.validate(server.get("/api/officials").body(), InputFormat.JSON).isEmpty(),
        "other columns");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/meetings, */*, application/json",
    "/api/meetings, 'text/html,application/xhtml+xml,*/*;q=0.8', application/json",
    "/api/meetings, text/csv, text/csv;charset=utf-8",
    "/api/meetings.csv, */*, text/csv;charset=utf-8",
    "/api/meetings.tsv, text/csv, text/tab-separated-values;charset=utf-8",
    "/api/meetings?format=xml, */*, application/sparql-results+xml",
    "/api/meetings, application/sparql-results+json, application/sparql-results+json",
    "/api/meeting-graph?meeting=meeting/x, */*, application/ld+json",
    "/api/meeting-graph.ttl?meeting=meeting/x, */*, text/turtle;charset=utf-8",
  })
  void theFormIsTheOneAskedFor(String path, String accept, String type) {
    HttpResponse<String> answer = server.get(path, "Accept", accept);

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, header(answer, "Content-Type"));
    assertEquals("Accept", header(answer, "Vary"));
  }

  @Test
  void blanksAreFilledFromTheAddress() throws JsonProcessingException {
    JsonNode rows = json(server.get(BY_TOPIC)).at("/results/bindings");

    assertEquals(1, rows.size());
    assertTrue(rows.toString().contains("/meeting/2015-03-31-cu-us-human-rights-dialogue"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/meetings-by-topic, 400, bad-parameters, topic",
    "/api/meetings-by-topic?topic=, 400, bad-parameters, topic",
    "/api/meetings-by-topic?topic=a&topic=b, 400, bad-parameters, topic",
    "/api/meetings-by-year?year=then, 400, bad-parameters, year",
    "/api/meetings?colour=%3Cb%3E, 400, bad-parameters, colour",
    "/api/meetings?limit=0, 400, bad-parameters, limit",
    "/api/meetings?limit=10001, 400, bad-parameters, limit",
    "/api/meetings?limit=1&offset=-1, 400, bad-parameters, offset",
    "/api/meeting-graph?meeting=meeting/x&limit=1, 400, bad-parameters, limit",
    "/api/none, 404, unknown-query, ''",
    "/api/meetings?format=doc, 406, not-acceptable, ''",
    "/api/meetings.ttl, 406, not-acceptable, ''",
  })
  void whatIsWrongIsToldAsAProblem(String path, int status, String kind, String parameter)
      throws JsonProcessingException {
    HttpResponse<String> answer = server.get(path);

    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    JsonNode problem = json(answer);
    assertEquals("http://localhost:3030/api/#" + kind, problem.get("type").asText());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(parameter, problem.at("/errors/0/parameter").asText());
  }

  @Test
  void nothingCanBeSent() {
    HttpResponse<String> answer = server.send("POST", "/api/meetings", "x");

    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
    assertEquals("", server.send("HEAD", "/api/meetings", "").body());
    assertEquals(200, server.send("HEAD", "/api/meetings", "").statusCode());
  }

  @Test
  void partsFollowOneAnotherAndAreTheWhole() throws JsonProcessingException {
    Set<String> seen = new HashSet<>();
    String path = "/api/meetings?limit=2";
    int parts = 0;
    while (!path.isEmpty()) {
      HttpResponse<String> part = server.get(path);
      json(part).at("/results/bindings").forEach(row -> seen.add(row.toString()));
      parts++;
      path =
          part.headers().allValues("Link").stream()
              .filter(link -> link.endsWith("rel=\"next\""))
              .map(link -> link.replaceFirst("^<(.*)>.*$", "$1"))
              .findFirst()
              .orElse("");
    }
    Set<String> whole = new HashSet<>();
    json(server.get("/api/meetings")).at("/results/bindings").forEach(r -> whole.add(r.toString()));

    assertEquals(2, parts);
    assertEquals(3, whole.size());
    assertEquals(whole, seen);
    assertEquals(
        "</api/meetings?limit=1&offset=0>; rel=\"prev\"",
        server.get("/api/meetings?limit=1&offset=1").headers().allValues("Link").getLast());
    assertEquals(2, server.get("/api/meetings.csv?offset=2").body().lines().count());
  }

  /** A part of rows without order would be another part each time. */
  @Test
  void allPackagedQueriesThatGiveRowsHaveAnOrder() {
    for (NamedQuery query : NamedQuery.packaged()) {
      assertEquals(query.query().isSelectType(), ApiCall.isPaged(query.query()), query.name());
    }
  }

  @Test
  void whatTakesTooLongIsAProblemToo() {
    try (SampleServer hasty = new SampleServer(Duration.ofMillis(1))) {
      DatasetGraph data = hasty.data();
      // Every party is paired with every other one, some millions of pairs.
      StringBuilder many = new StringBuilder("PREFIX par: <https://w3id.org/parley/ns#>\n");
      many.append("PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n");
      many.append("PREFIX ex: <http://example.org/>\nex:m a par:Meeting ; par:status par:held .\n");
      for (int i = 0; i < 3_000; i++) {
        many.append("ex:m par:party ex:p%1$d . ex:p%1$d rdfs:label 'p%1$d'@en .\n".formatted(i));
      }
      Txn.executeWrite(data, () -> RDFParser.fromString(many.toString(), Lang.TURTLE).parse(data));
      HttpResponse<String> answer = hasty.get("/api/party-pairs");

      assertEquals(503, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("#time-out"), answer.body());
    }
  }

  @Test
  void peopleGetAPageWhoseExamplesWork() throws JsonProcessingException {
    Document page = Jsoup.parse(server.get("/api/", "Accept", "text/html,*/*;q=0.8").body());
    assertEquals(NamedQuery.packaged().size(), page.select("article.call").size());
    assertFalse(page.select("#bad-parameters").isEmpty());

    for (Element link : page.select("article.call a")) {
      assertEquals(200, server.get(link.attr("href")).statusCode(), link.attr("href"));
    }
    JsonNode list = json(server.get("/api/", "Accept", "application/json"));
    assertEquals(NamedQuery.packaged().size(), list.get("queries").size());
    assertEquals(200, server.get("/api").statusCode());
  }

  @Test
  void examplesNameWhatTheDataHold() {
    String page = server.get("/api/", "Accept", "text/html").body();

    assertTrue(page.contains("topic=topic/human-rights"), page);
    try (SampleServer other = new SampleServer()) {
      Txn.executeWrite(other.data(), () -> other.data().clear());
      assertEquals(200, other.get("/api/", "Accept", "text/html").statusCode());
    }
  }

  @Test
  void theFirstPageLeadsHere() {
    Document page = Jsoup.parse(server.get("/", "Accept", "text/html").body());

    assertEquals(1, page.select("footer a[href=/api/]").size());
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    return new ObjectMapper().readTree(answer.body());
  }
}
