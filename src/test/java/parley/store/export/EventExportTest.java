package parley.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events in PLOVER's form. */
final class EventExportTest {
  private static final Set<String> EVENTS =
      Set.of("AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT");

  private static final String PARLEY = "https://w3id.org/parley/ns#";
  private static final String PLOVER = "https://w3id.org/parley/plover/";

  private static final Map<String, JsonNode> TRICKY = events(Exports.TRICKY);

  @ParameterizedTest
  @CsvSource({
    "meeting/visit, CONSULT, visit, 1",
    "meeting/by-phone, CONSULT, phone, 1",
    "meeting/called-off, REJECT, meet, 3",
    "meeting/proposed, REQUEST, meet, 3",
    "position/a/1, SUPPORT, '', 1",
    "position/a/2, REJECT, '', 3"
  })
  void statusModeAndStanceMakeTheEvent(String id, String event, String mode, int quad) {
    JsonNode record = event(id);

    assertEquals(List.of(event), texts(record.path("event")));
    assertEquals(mode.isEmpty() ? List.of() : List.of(mode), texts(record.path("mode")));
    assertEquals(quad, record.path("quad_code").asInt());
  }

  @Test
  void whatHasNoDayOrNoActorOrTakesNoSideIsNoEvent() {
    assertFalse(TRICKY.containsKey("meeting/refused"));
    assertFalse(TRICKY.containsKey("position/a/3"));
    assertFalse(TRICKY.containsKey("position/a/4"));
    assertEquals(6, TRICKY.size());
  }

  @Test
  void onAVisitTheVisitorActsAndTheHostReceives() {
    JsonNode visit = event("meeting/visit");

    assertEquals(List.of("JPN"), visit.path("actor").findValuesAsText("code"));
    assertEquals(List.of("FRA"), visit.path("recipient").findValuesAsText("code"));
    assertEquals("GOV", visit.at("/recipient/0/sector").asText());
    assertEquals(
        "http://www.wikidata.org/entity/Q142", visit.at("/recipient/0/identifier_id").asText());
    assertEquals("France", visit.at("/recipient/0/identifier_text").asText());
  }

  @Test
  void otherwiseAllAct() {
    assertEquals(
        List.of("EUR", "KOS"), event("meeting/called-off").path("actor").findValuesAsText("code"));
    assertTrue(event("meeting/by-phone").path("recipient").isMissingNode());
  }

  @Test
  void anEventHasDaysPlaceContextAndWords() {
    JsonNode visit = event("meeting/visit");

    assertEquals("2019-12-31", visit.path("date").asText());
    assertEquals("2020-01-02", visit.path("enddate").asText());
    assertEquals(48.85341, visit.at("/event_loc/lat").asDouble());
    assertEquals("FRA", visit.at("/event_loc/country_code").asText());
    assertEquals(List.of("human_rights"), texts(visit.path("context")));
    assertEquals(List.of("They met in Paris."), texts(visit.path("event_text")));
    assertEquals(Exports.BASE + "document/a", visit.at("/cite_info/0/citation").asText());
    assertEquals(Exports.BASE + "meeting/visit", event("position/a/2").path("link").asText());
    assertEquals(
        "A <b> & \"c\" \u0001", event("position/a/2").at("/actor/0/entity_text/0").asText());
  }

  /** One codebook decides both, so that who aligns by the ontology counts the same events. */
  @Test
  void theOntologyIsAlignedWithTheSameCodes() throws IOException {
    Set<String> exported = new TreeSet<>();
    for (List<String> row : Resource.table("plover.tsv")) {
      if (Set.of("status", "mode").contains(row.get(0))) {
        exported.add(
            row.get(1) + " " + row.get(2) + (row.get(3).isEmpty() ? "" : "-" + row.get(3)));
      }
    }
    // Talks are what a meeting is that has no mode of PLOVER's.
    exported.add("talks CONSULT");

    assertEquals(exported, aligned());
  }

  private static Set<String> aligned() {
    Set<String> aligned = new TreeSet<>();
    RDFParser.source("ontology/alignments.ttl")
        .toGraph()
        .find()
        .filterKeep(triple -> triple.getSubject().toString().startsWith(PARLEY))
        .filterKeep(triple -> triple.getObject().toString().startsWith(PLOVER))
        .forEach(
            triple ->
                aligned.add(
                    triple.getSubject().toString().substring(PARLEY.length())
                        + " "
                        + triple.getObject().toString().substring(PLOVER.length())));
    return aligned;
  }

  @Test
  void everyRecordHasWhatPloverRequires() {
    for (String file : List.of(Exports.SAMPLE, Exports.TRICKY)) {
      Map<String, JsonNode> events = events(file);
      assertFalse(events.isEmpty());
      for (JsonNode record : events.values()) {
        assertTrue(
            record.path("date").asText().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), record::toString);
        assertFalse(record.path("actor").isEmpty(), record::toString);
        record
            .path("actor")
            .findValuesAsText("code")
            .forEach(code -> assertTrue(code.matches("[A-Z]{3}"), code));
        assertTrue(EVENTS.containsAll(texts(record.path("event"))), record::toString);
      }
    }
  }

  private static JsonNode event(String id) {
    JsonNode event = TRICKY.get(id);
    if (event == null) {
      throw new AssertionError("no event " + id);
    }
    return event;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Map<String, JsonNode> events(String file) {
    Map<String, JsonNode> events = new LinkedHashMap<>();
    Exports.text(ExportFormat.PLOVER, file)
        .lines()
        .map(EventExportTest::json)
        .forEach(
            record -> events.put(record.path("id").asText().replace(Exports.BASE, ""), record));
    return events;
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }
}
