package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.store.query.Federation;
import parley.web.graph.QueryGuard;

/** Meetings here, officials with their appointments on another server: two servers, one query. */
final class FederatedServerTest {
  private static final Path QUERIES = Path.of("src/test/resources/federation");
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static FusekiServer register;
  private static SampleServer meetings;

  @BeforeAll
  static void start() {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, QUERIES.resolve("register.trig").toString());
    register =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .add("/sparql", data)
            .start();
    meetings = new SampleServer(LIMIT, Federation.of(List.of(address())));
  }

  @AfterAll
  static void stop() {
    meetings.close();
    register.stop();
  }

  @Test
  void theRegisterTellsWhichOfficeAHeadHeldOnTheDay() throws IOException {
    HttpResponse<String> answer = meetings.query(query("pocom.rq"), "Accept", "text/csv");

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        List.of(
            "2015-03-31,Tomasz Malinowski,"
                + "\"Assistant Secretary of State for Democracy, Human Rights, and Labor\","
                + "2014-04-03,2017-01-20"),
        answer.body().lines().skip(1).map(line -> line.substring(line.indexOf(',') + 1)).toList());
  }

  @Test
  void thePageForPeopleAnswersToo() throws IOException {
    HttpResponse<String> page = meetings.query(query("pocom.rq"), "Accept", "text/html");

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Human Rights, and Labor"), page.body());
  }

  @Test
  void withoutTheListTheAnswerSaysHowToAllowIt() throws IOException {
    try (SampleServer closed = new SampleServer()) {
      HttpResponse<String> answer = closed.query(query("pocom.rq"));
      HttpResponse<String> page = closed.query(query("pocom.rq"), "Accept", "text/html");

      assertEquals(403, answer.statusCode());
      assertTrue(answer.body().contains("--allow-service " + address()), answer.body());
      assertEquals(400, page.statusCode());
      assertTrue(page.body().contains("--allow-service " + address()), page.body());
    }
  }

  @Test
  void aServerThatIsGoneIsTold() throws IOException {
    String gone;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      gone = "http://127.0.0.1:" + taken.getLocalPort() + "/sparql";
    }
    try (SampleServer lonely = new SampleServer(LIMIT, Federation.of(List.of(gone)))) {
      String query = "SELECT ?x { SERVICE <%s> { ?x ?y ?z } }".formatted(gone);
      HttpResponse<String> answer = lonely.query(query, "Accept", "text/csv");
      HttpResponse<String> page = lonely.query(query, "Accept", "text/html");

      assertEquals(502, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("SERVICE <" + gone + "> gave no answer"), answer.body());
      assertFalse(answer.body().startsWith("x"), answer.body());
      assertEquals(502, page.statusCode());
      assertTrue(page.body().contains("gave no answer"), page.body());
    }
  }

  @Test
  void theQueryForWikidataIsSound() throws IOException {
    String text = Files.readString(QUERIES.resolve("wikidata.rq"));
    Federation wikidata = Federation.of(List.of("https://query.wikidata.org/sparql"));

    assertEquals(
        Optional.empty(),
        QueryGuard.objection(QueryFactory.create(text, Syntax.syntaxSPARQL_11), wikidata));
  }

  private static String address() {
    return "http://127.0.0.1:" + register.getPort() + "/sparql";
  }

  private static String query(String file) throws IOException {
    return Files.readString(QUERIES.resolve(file))
        .replace("http://localhost:3031/sparql", address());
  }
}
