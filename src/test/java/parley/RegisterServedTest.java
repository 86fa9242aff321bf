package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.Authority;
import parley.authority.Library;
import parley.authority.register.OfficeNames;
import parley.authority.register.OfficeRegister;
import parley.authority.register.RegisterReader;
import parley.web.Reconciled;
import parley.web.SampleServer;

/** An office and a date find who held it then, though no document says so, if a register does. */
final class RegisterServedTest {
  private static final String SAME = "http://www.w3.org/2002/07/owl#sameAs";
  private static final String ENTRY =
      "https://history.state.gov/departmenthistory/people/malinowski-tomasz-p";

  /** A predecessor and a successor share a day, and two parties an office of one name. */
  private static final String OWN =
      """
      person	wikidata	party	office	start	end
      Pedro Luis Pedroso Cuesta		cu	Minister of Sports	2010-01-01	2012-06-30
      Ana Nadie		cu	Minister of Sports	2012-06-30	2014
      Tomasz Q. Malinowski		us	Minister of Sports	2010-12-01	2011-12-31
      """;

  private static SampleServer server;
  private static Reconciled client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("offices.tsv"), OWN);
    server =
        new SampleServer(
            new Holders(register(Path.of("src/test/resources/register/pocom"), folder)));
    client = new Reconciled(server);
    Txn.executeWrite(
        server.data(),
        () -> server.data().add(Quad.defaultGraphIRI, malinowski(), node(SAME), node(ENTRY)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static OfficeRegister register(Path... folders) throws IOException {
    OfficeNames names = OfficeNames.of(Library.packaged(), Authority.packaged().partyNames());
    return RegisterReader.read(List.of(folders), names, name -> name).register();
  }

  private static Node malinowski() {
    return node("http://localhost:3030/official/tomasz-malinowski");
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Assistant Secretary for Democracy, Human Rights and Labor",
        "U.S. Assistant Secretary of State for Democracy, Human Rights, and Labor",
        "subsecretario de Estado para Democracia, Derechos Humanos y Trabajo"
      })
  void anOfficeOnADayIsItsHolderByTheRegister(String office) {
    JsonNode first =
        client
            .candidates(
                "{'query':'%s','type':'Official','properties':[{'pid':'date','v':'2016-07-04'}]}"
                    .formatted(office))
            .path(0);

    assertEquals("official/tomasz-malinowski", first.path("id").asText());
    assertTrue(first.path("match").asBoolean(), first::toString);
    assertEquals(
        "By the register Principal Officers and Chiefs of Mission (HistoryAtState/pocom), Tomasz P."
            + " Malinowski was Assistant Secretary of State for Democracy, Human Rights, and"
            + " Labor from 2014-04-03 to 2017-01-24",
        feature(first, "register").path("name").asText());
    assertEquals(100, feature(first, "date").path("value").asDouble());
  }

  @Test
  void theDraftAnswersAlike() {
    String query =
        """
        {"queries": [{"type": "Official", "conditions": [
          {"matchType": "name",
           "propertyValue": "Assistant Secretary for Democracy, Human Rights and Labor"},
          {"matchType": "property", "propertyId": "date", "propertyValue": "2016-07-04",
           "required": true}]}]}
        """;
    JsonNode first =
        client
            .json("/reconcile/1.0-draft/match", query, "reconciliation-result-batch")
            .at("/results/0/candidates/0");

    assertEquals("official/tomasz-malinowski", first.path("id").asText());
    assertTrue(first.path("match").asBoolean(), first::toString);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2010-05-01, -, official/pedro-luis-pedroso-cuesta, true",
        "2012-06-30, -, -, false", // two held it on that day
        "2011-05-01, -, -, false", // so did one of each party
        "2011-05-01, Cuba, official/pedro-luis-pedroso-cuesta, true",
        "2011-05-01, {\"id\":\"party/us\"}, official/tomasz-malinowski, true",
        "2011, Cuba, official/pedro-luis-pedroso-cuesta, true",
        "2013-05-01, -, -, false", // of whom no document tells
        "2015-05-01, -, -, false",
      })
  void onlyWhoAloneHeldItIsCertain(String date, String party, String id, boolean isCertain) {
    String of =
        party == null
            ? ""
            : ",{'pid':'party','v':%s}"
                .formatted(party.startsWith("{") ? party : "'" + party + "'");
    JsonNode found =
        client.candidates(
            "{'query':'Minister of Sports','type':'Official','properties':"
                + "[{'pid':'date','v':'%s'}%s]}".formatted(date, of));

    assertEquals(isCertain, found.at("/0/match").asBoolean(), found::toString);
    assertTrue(id == null || found.at("/0/id").asText().equals(id), found::toString);
  }

  @Test
  void anOfficeOnALaterDayOrOnNoneIsNobodys() {
    String office = "{'query':'Assistant Secretary for Democracy, Human Rights and Labor'%s}";
    JsonNode later =
        client.candidates(office.formatted(",'properties':[{'pid':'date','v':'2019-05-01'}]"));
    JsonNode undated = client.candidates(office.formatted(""));

    assertFalse(later.at("/0/match").asBoolean(), later::toString);
    assertFalse(undated.at("/0/match").asBoolean(), undated::toString);
    assertTrue(feature(later.path(0), "register").isMissingNode(), later::toString);
    assertTrue(feature(undated.path(0), "register").isMissingNode(), undated::toString);
  }

  private static JsonNode feature(JsonNode candidate, String id) {
    for (JsonNode feature : candidate.path("features")) {
      if (feature.path("id").asText().equals(id)) {
        return feature;
      }
    }
    return candidate.path("no such feature");
  }
}
