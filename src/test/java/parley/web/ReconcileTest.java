package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, offices and properties find the entities that they mean. */
final class ReconcileTest {
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
      value = {
        "Pedro Luis Pedroso Cuesta | official/pedro-luis-pedroso-cuesta",
        "Pedroso Cuesta, Pedro Luis | official/pedro-luis-pedroso-cuesta",
        "Malinowski Tom | official/tomasz-malinowski",
        "TOMASZ MALINOWSKY | official/tomasz-malinowski",
        "Tomasz Malinówski | official/tomasz-malinowski",
        "Estados Unidos | party/us",
        "CU | party/cu",
        "Avana | place/cu/havana",
        "derechos humanos | topic/human-rights",
        "Ministry of Foreign Afairs | organization/cu-ministry-of-foreign-affairs",
        "human rights dialogue Havana 14 October 2016 | meeting/2016-10-14-cu-us-human-rights-dialogue",
        "party/cu | party/cu",
        "http://localhost:3030/party/cu | party/cu",
      })
  void aNameFindsItsEntityHoweverItIsSpelt(String name, String id) {
    JsonNode first = client.candidates("{'query':'" + name + "'}").path(0);

    assertEquals(id, first.path("id").asText());
    assertTrue(first.path("score").asDouble() >= 60, first::toString);
  }

  @Test
  void anInitialFindsAPersonButIsNotCertain() {
    JsonNode first = client.candidates("{'query':'T. Malinowski'}").path(0);

    assertEquals("official/tomasz-malinowski", first.path("id").asText());
    assertFalse(first.path("match").asBoolean(), first::toString);
  }

  @Test
  void anOfficeWithADateFindsWhoHeldItThen() {
    JsonNode dated =
        client.candidates(
            "{'query':'Assistant Secretary','type':'Official',"
                + "'properties':[{'pid':'date','v':'2015-03-31'}]}");
    JsonNode undated = client.candidates("{'query':'Assistant Secretary','type':'Official'}");
    JsonNode another =
        client.candidates(
            "{'query':'Assistant Secretary','properties':[{'pid':'date','v':'2011'}]}");

    assertEquals("official/tomasz-malinowski", dated.at("/0/id").asText());
    assertTrue(dated.at("/0/match").asBoolean(), dated::toString);
    assertEquals(
        List.of("name", "office", "date", "type"), Reconciled.each(dated.at("/0/features"), "id"));
    assertFalse(undated.at("/0/match").asBoolean(), undated::toString);
    assertFalse(another.at("/0/match").asBoolean(), another::toString);
  }

  @Test
  void onlyWhatIsClearlyAheadIsCertain() {
    JsonNode meetings =
        client.candidates("{'query':'Cuba United States human rights dialogue','type':'Meeting'}");
    JsonNode dated =
        client.candidates(
            "{'query':'human rights dialogue Havana October 2016','type':'Meeting',"
                + "'properties':[{'pid':'date','v':'2016-10'},{'pid':'place','v':{'id':'place/cu/havana'}}]}");

    assertEquals(2, meetings.size(), meetings::toString);
    assertFalse(meetings.at("/0/match").asBoolean(), meetings::toString);
    assertEquals("meeting/2016-10-14-cu-us-human-rights-dialogue", dated.at("/0/id").asText());
    assertTrue(dated.at("/0/score").asDouble() > dated.at("/1/score").asDouble());
  }
}
