package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each version of the API has all of its services, and their answers have its form. */
final class ReconcileVersionsTest {
  private static final String MEETING = "meeting/2015-03-31-cu-us-human-rights-dialogue";

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
  @CsvSource({
    "/reconcile, 0.1",
    "/reconcile, 0.2",
    "/reconcile/0.1, 0.1",
    "/reconcile/0.2, 0.2",
    "/reconcile/1.0-draft, 1.0-draft",
  })
  void aManifestSaysWhatThereIs(String root, String version) {
    JsonNode manifest = client.get(root, version, "manifest");

    assertEquals(1000, manifest.path("batchSize").asInt());
    assertEquals(
        List.of("Official", "Meeting", "Organization", "Party", "Place", "Topic"),
        Reconciled.each(manifest.path("defaultTypes"), "id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reconcile", "/reconcile/0.1", "/reconcile/0.2"})
  void whatAManifestPointsToIsThere(String root) {
    JsonNode manifest = Reconciled.read(server.get(root).body());
    String id = SampleServer.encoded(MEETING);

    String view = manifest.at("/view/url").asText().replace("{{id}}", id);
    HttpResponse<String> found = server.get(view.substring(server.url("/").length() - 1));
    assertEquals(303, found.statusCode());
    String place = found.headers().firstValue("Location").orElseThrow();
    assertEquals(server.url("/" + MEETING), place);
    assertEquals(200, at(place));
    assertEquals(200, at(manifest.at("/preview/url").asText().replace("{{id}}", id)));
    assertEquals(
        200,
        at(
            manifest.at("/extend/propose_properties/service_url").asText()
                + manifest.at("/extend/propose_properties/service_path").asText()
                + "?type=Official"));
    manifest
        .path("suggest")
        .forEach(
            suggest -> {
              String address = suggest.path("service_url").asText();
              assertEquals(200, at(address + suggest.path("service_path").asText() + "?prefix=a"));
            });
    assertEquals(200, at(manifest.path("documentation").asText()));
    assertEquals(200, at(manifest.path("logo").asText()));
  }

  private static int at(String address) {
    String root = server.url("/");
    assertTrue(address.startsWith(root), address);
    return server.get(address.substring(root.length() - 1)).statusCode();
  }

  @ParameterizedTest
  @CsvSource({"/reconcile, 0.1", "/reconcile/0.1, 0.1", "/reconcile/0.2, 0.2"})
  void queriesComeByGetAndByPost(String root, String version) {
    String batch = "{\"a b\":{\"query\":\"Havanna\",\"limit\":1},\"c\":{\"query\":\"nobody\"}}";
    String schema = "reconciliation-result-batch";

    JsonNode posted = client.form(root, "queries", batch, version, schema);
    JsonNode got = client.get(root + "?queries=" + SampleServer.encoded(batch), version, schema);

    assertEquals(posted, got);
    assertEquals("place/cu/havana", posted.at("/a b/result/0/id").asText());
    assertEquals(0, posted.at("/c/result").size());
  }

  @Test
  void aDraftQueryHasConditionsOnNamesIdentifiersAndProperties() {
    JsonNode answer =
        client.json(
            "/reconcile/1.0-draft/match",
            """
            {"queries": [
              {"type": "Official", "limit": 5, "conditions": [
                {"matchType": "name", "propertyValue": "Pedroso"},
                {"matchType": "property", "propertyId": "party", "propertyValue": "Cuba", "required": true}]},
              {"conditions": [{"matchType": "id", "propertyValue": "party/us"}]},
              {"type": "Meeting", "conditions": [
                {"matchType": "property", "propertyId": "party", "propertyValue": ["Cuba", {"id": "party/us"}],
                 "matchQuantifier": "all", "required": true},
                {"matchType": "property", "propertyId": "date", "propertyValue": "2015/2016"},
                {"matchType": "property", "propertyId": "place", "propertyValue": "Havana",
                 "matchQuantifier": "none", "required": true}]},
              {"type": "Place", "conditions": [
                {"matchType": "name", "propertyValue": "Havanna", "matchQualifier": "exact", "required": true}]}]}
            """,
            "reconciliation-result-batch");

    assertEquals(
        List.of("official/pedro-luis-pedroso-cuesta"),
        Reconciled.each(answer.at("/results/0/candidates"), "id"));
    assertEquals("party/us", answer.at("/results/1/candidates/0/id").asText());
    assertTrue(answer.at("/results/1/candidates/0/match").asBoolean());
    assertEquals(List.of(MEETING), Reconciled.each(answer.at("/results/2/candidates"), "id"));
    assertEquals(0, answer.at("/results/3/candidates").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2", "1.0-draft"})
  void suggestionsCompleteWhatIsTyped(String version) {
    String root = "/reconcile/" + version + "/suggest/";
    JsonNode entities =
        client.get(root + "entity?prefix=havan", version, "suggest-entities-response");
    JsonNode byId =
        client.get(root + "entity?prefix=party%2Fus", version, "suggest-entities-response");
    JsonNode second =
        client.get(
            root
                + (version.equals("1.0-draft")
                    ? "type?prefix=&offset=1&limit=1"
                    : "type?prefix=&cursor=1&limit=1"),
            version,
            "suggest-types-response");
    JsonNode properties =
        client.get(root + "property?prefix=dat", version, "suggest-properties-response");

    assertEquals("place/cu/havana", entities.at("/result/0/id").asText());
    assertEquals(List.of("party/us"), Reconciled.each(byId.path("result"), "id"));
    assertEquals(List.of("Meeting"), Reconciled.each(second.path("result"), "id"));
    assertEquals(List.of("date"), Reconciled.each(properties.path("result"), "id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2"})
  void flyoutsTellAFewWordsInEscapedHtml(String version) {
    String root = "/reconcile/" + version + "/flyout/";
    JsonNode person = client.get(root + "entity?id=official%2Fmallory", version, "flyout-response");
    String html = person.path("html").asText();

    assertEquals("official/mallory", person.path("id").asText());
    assertFalse(html.contains("<img") || html.contains("<b on"), html);
    assertTrue(html.contains("Mallory \"&gt;&lt;img"), html);
    client.get(root + "type?id=Official", version, "flyout-response");
    client.get(root + "property?id=date", version, "flyout-response");
    assertEquals(404, server.get(root + "property?id=nothing").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2", "1.0-draft"})
  void propertiesOfATypeAreProposed(String version) {
    JsonNode proposed =
        client.get(
            "/reconcile/" + version + "/extend/propose?type=Place&limit=2",
            version,
            "data-extension-property-proposal");

    assertEquals(
        List.of("country", "latitude"), Reconciled.each(proposed.path("properties"), "id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2", "1.0-draft"})
  void valuesExtendTheTableOfAClient(String version) {
    String query =
        """
        {"ids": ["place/us/washington", "%s", "nobody"], "properties": [
          {"id": "party"}, {"id": "party", "settings": {"limit": "1"}}, {"id": "date"}, {"id": "ordinal"},
          {"id": "latitude"}, {"id": "name"}]}
        """
            .formatted(MEETING);
    boolean isDraft = version.equals("1.0-draft");
    JsonNode answer =
        isDraft
            ? client.json("/reconcile/1.0-draft/extend", query, "data-extension-response")
            : client.form(
                "/reconcile/" + version, "extend", query, version, "data-extension-response");

    assertEquals("Party", answer.at("/meta/0/type/id").asText());
    JsonNode meeting =
        isDraft ? answer.at("/rows/1/properties") : answer.path("rows").path(MEETING);
    assertEquals(
        isDraft
            ? "[{\"id\":\"party/cu\",\"name\":\"Cuba\"},{\"id\":\"party/us\",\"name\":\"United States\"}]"
            : "[{\"id\":\"party/cu\",\"name\":\"Cuba\"}]",
        (isDraft ? meeting.at("/0/values") : meeting.path("party")).toString());
    assertEquals(
        "[{\"str\":\"2015-03-31\"}]",
        (isDraft ? meeting.at("/2/values") : meeting.path("date")).toString());
    assertEquals(
        "[{\"int\":1}]", (isDraft ? meeting.at("/3/values") : meeting.path("ordinal")).toString());
    JsonNode place =
        isDraft
            ? answer.at("/rows/0/properties/4/values")
            : answer.path("rows").path("place/us/washington").path("latitude");
    assertEquals("[{\"float\":38.9}]", place.toString());
  }

  @Test
  void olderClientsAreAnsweredByACallOfTheirFunction() {
    HttpResponse<String> answer = server.get("/reconcile/0.1?callback=jQuery12_3.done");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("/**/jQuery12_3.done({"), answer::body);
    assertTrue(answer.body().endsWith("});"), answer::body);
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/javascript"));
    assertEquals(400, server.get("/reconcile/0.1?callback=alert(1)//").statusCode());
    assertTrue(server.get("/reconcile/1.0-draft?callback=done").body().startsWith("{"));
  }

  @Test
  void aPreviewMayBeFramedAndOtherPagesMayNot() {
    HttpResponse<String> preview = server.get("/reconcile/preview?id=official%2Fmallory");

    assertEquals(200, preview.statusCode());
    assertTrue(policy(preview).contains("frame-ancestors *"), policy(preview));
    assertTrue(policy(preview).contains("default-src 'none'"), policy(preview));
    assertFalse(preview.body().contains("<img"), preview::body);
    assertTrue(preview.body().contains("href=\"/official/mallory\""), preview::body);
    assertTrue(policy(server.get("/official/mallory")).contains("frame-ancestors 'none'"));
    assertTrue(policy(server.get("/reconcile")).contains("frame-ancestors 'none'"));
    assertEquals(404, server.get("/reconcile/preview?id=nobody").statusCode());
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }
}
