package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.web.graph.Terms;

/** Whatever a client sends, it is told what is wrong, and the next is answered. */
final class ReconcileErrorsTest {
  private static SampleServer server;
  private static Reconciled client;

  @BeforeAll
  static void start() {
    server = new SampleServer();
    client = new Reconciled(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | queries cannot be read as JSON at line 1, column 2",
        "[] | queries must be an object, not []",
        "`` | queries is empty",
        "{'q':5} | queries.q must be an object, not 5",
        "{'q':{}} | queries.q must be an object with query or with properties",
        "{'q':{'query':7}} | queries.q.query must be a string, not 7",
        "{'q':{'query':'x','limit':0}} | queries.q.limit must be a positive integer, not 0",
        "{'q':{'query':'x','limit':1.5}} | queries.q.limit must be a positive integer, not 1.5",
        "{'q':{'query':'x','typ':'Place'}} | queries.q.typ is not a field of this version",
        "{'q':{'query':'x','type':'Thing'}} | queries.q.type: there is no type \"Thing\" here; there are Official,",
        "{'q':{'query':'x','type_strict':'no'}} | queries.q.type_strict must be \"any\", \"should\" or \"all\"",
        "{'q':{'query':'x','properties':{}}} | queries.q.properties must be an array, not {}",
        "{'q':{'query':'x','properties':[{'v':1}]}} | queries.q.properties[0].pid is missing",
        "{'q':{'query':'x','properties':[{'pid':'date','v':null}]}} | queries.q.properties[0].v must be a string",
        "{'q':{'query':'x','properties':[{'pid':'age','v':1}]}} | there is no property \"age\" here; there are party, role,",
        "{'q':{'query':'x'},'q':{'query':'y'}} | Duplicate field 'q'",
      })
  void aMalformedBatchIsRefusedWithThePlaceAndTheReason(String batch, String reason) {
    HttpResponse<String> answer = client.posted("/reconcile", "queries", batch.replace('\'', '"'));

    assertEquals(400, answer.statusCode(), answer::body);
    assertTrue(answer.body().replace('"', '\'').contains(reason.replace('"', '\'')), answer::body);
    assertFalse(answer.body().contains("StreamRead"), answer::body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | queries is missing",
        "{'queries':[{'conditions':[]}]} | queries[0].conditions must be an array with at least one",
        "{'queries':[{'conditions':[{'matchType':'x','propertyValue':'y'}]}]} | queries[0].conditions[0].matchType must be",
        "{'queries':[{'conditions':[{'matchType':'property','propertyValue':'y'}]}]} | queries[0].conditions[0].propertyId is missing",
        "{'queries':[{'conditions':[{'matchType':'name','propertyValue':'y','matchQualifier':'z'}]}]} | matchQualifier must be one of",
        "{'queries':[{'query':'old'}]} | queries[0].query is not a field of this version",
        "{'queries':[{'type':['Place'],'conditions':[{'matchType':'name','propertyValue':'y'}]}]} | queries[0].type must be a string",
      })
  void aMalformedDraftBatchIsRefusedToo(String batch, String reason) {
    HttpResponse<String> answer =
        client.sent("/reconcile/1.0-draft/match", batch.replace('\'', '"'));

    assertEquals(400, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains(reason), answer::body);
  }

  @Test
  void versionOneAsksForATextInEachQuery() {
    String batch = "{\"q\":{\"properties\":[{\"pid\":\"date\",\"v\":\"2015\"}]}}";

    assertEquals(400, client.posted("/reconcile/0.1", "queries", batch).statusCode());
    assertEquals(200, client.posted("/reconcile/0.2", "queries", batch).statusCode());
  }

  @Test
  void aBatchOfTenThousandIsTooMuchAndOneOfAThousandIsNot() {
    HttpResponse<String> refused = client.posted("/reconcile", "queries", batch(10_000));
    HttpResponse<String> answered = client.posted("/reconcile", "queries", batch(1_000));

    assertEquals(413, refused.statusCode());
    assertTrue(refused.body().contains("10000 queries; at most 1000"), refused::body);
    assertEquals(200, answered.statusCode());
    assertEquals(1_000, Reconciled.read(answered.body()).size());
  }

  private static String batch(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> "\"q%d\":{\"query\":\"x\"}".formatted(i))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void aBodyOfManyMegabytesIsTooMuch() {
    HttpResponse<String> answer = client.posted("/reconcile", "queries", "x".repeat(17 << 20));

    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("16777216 bytes"), answer::body);
    assertEquals(200, server.get("/reconcile").statusCode());
  }

  @Test
  void hostileWordsAreOnlyWords() {
    for (String words :
        new String[] {
          "x".repeat(10_000),
          "word ".repeat(2_000),
          "<script>alert(1)</script>",
          "*:* OR name:[* TO *] ~ ^ \\ \" + - && || ! ( ) { } : /.*/",
          "'; DROP ALL; --",
          "\u0000\u202e\ud83c\udf0d\ud800",
          "%s%n%d",
        }) {
      String query = "{\"q\":{\"query\":" + TextNode.valueOf(words) + ",\"limit\":999999999}}";
      JsonNode answer =
          client.form("/reconcile", "queries", query, "0.2", "reconciliation-result-batch");
      answer.at("/q/result").forEach(one -> assertFalse(one.path("match").asBoolean(), words));
    }
  }

  @Test
  void deepJsonIsRefused() {
    String deep = "{\"q\":{\"query\":" + "[".repeat(100_000);

    assertEquals(400, client.posted("/reconcile", "queries", deep).statusCode());
    assertEquals(400, client.sent("/reconcile/1.0-draft/match", deep).statusCode());
    assertEquals(400, client.sent("/reconcile/1.0-draft/extend", deep).statusCode());
  }

  @Test
  void duplicatesAndStrangersExtendNothing() {
    String query =
        "{\"ids\":[\"party/cu\",\"party/cu\",\"<b>\"],\"properties\":[{\"id\":\"iso-code\"}]}";
    JsonNode answer = client.form("/reconcile", "extend", query, "0.2", "data-extension-response");

    assertEquals(
        "{\"party/cu\":{\"iso-code\":[{\"str\":\"CU\"}]},\"<b>\":{\"iso-code\":[]}}",
        answer.path("rows").toString());
    assertEquals(
        400,
        client
            .posted("/reconcile", "extend", "{\"ids\":[],\"properties\":[{\"id\":\"age\"}]}")
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /reconcile, 405",
    "DELETE, /reconcile/0.2, 405",
    "POST, /reconcile/1.0-draft, 405",
    "GET, /reconcile/1.0-draft/match, 405",
    "POST, /reconcile/suggest/entity, 405",
    "POST, /reconcile, 415",
    "POST, /reconcile/1.0-draft/match, 415",
    "POST, /reconcile/match, 404",
    "GET, /reconcile/0.3, 404",
    "GET, /reconcile/1.0-draft/flyout/entity?id=party%2Fcu, 404",
    "GET, /reconcile/suggest/entity?prefix=a&limit=many, 400",
    "GET, /reconcile/extend/propose?type=Thing, 400",
    "GET, /reconcile?queries=%7B, 400",
    "GET, /reconcile/view?id=nobody, 404",
    "HEAD, /reconcile, 200",
    "HEAD, /reconcile/preview?id=party%2Fcu, 200",
  })
  void methodsTypesAndPathsHaveTheirStatus(String method, String path, int status) {
    boolean isPost = method.equals("POST");
    HttpResponse<String> answer =
        server.send(method, path, isPost ? "x" : "", "Content-Type", "text/plain");

    assertEquals(status, answer.statusCode(), answer::body);
    assertEquals(status == 405, answer.headers().firstValue("Allow").isPresent());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/reconcile | GET, HEAD, POST, OPTIONS",
        "/reconcile/1.0-draft | GET, HEAD, OPTIONS",
        "/reconcile/1.0-draft/match | POST, OPTIONS",
        "/reconcile/1.0-draft/extend | POST, OPTIONS",
        "/reconcile/suggest/entity | GET, HEAD, OPTIONS",
      })
  void browsersMayAskFirst(String path, String methods) {
    HttpResponse<String> answer = server.send("OPTIONS", path, "");

    assertEquals(204, answer.statusCode());
    assertEquals(methods, answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
    assertTrue(
        answer
            .headers()
            .firstValue("Access-Control-Allow-Headers")
            .orElse("")
            .contains("Content-Type"));
  }

  @Test
  void anAnswerThatTakesTooLongIsStopped() {
    try (SampleServer slow = new SampleServer(Duration.ofNanos(1))) {
      HttpResponse<String> answer =
          new Reconciled(slow).posted("/reconcile", "queries", "{\"q\":{\"query\":\"Cuba\"}}");

      assertEquals(503, answer.statusCode());
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }
  }

  @Test
  void whatIsAddedToTheDataIsFound() {
    try (SampleServer changing = new SampleServer()) {
      Reconciled other = new Reconciled(changing);
      assertEquals(0, other.candidates("{'query':'Zanzibar'}").size());

      Txn.executeWrite(
          changing.data(),
          () -> {
            var place = NodeFactory.createURI("http://localhost:3030/place/tz/zanzibar");
            changing
                .data()
                .add(
                    Quad.defaultGraphIRI,
                    place,
                    Terms.TYPE,
                    NodeFactory.createURI("https://schema.org/Place"));
            changing
                .data()
                .add(
                    Quad.defaultGraphIRI,
                    place,
                    Terms.LABEL,
                    NodeFactory.createLiteralString("Zanzibar"));
          });

      assertEquals(
          "place/tz/zanzibar", other.candidates("{'query':'Zanzibar'}").at("/0/id").asText());
    }
  }
}
