package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.authority.PartyName.Form;

/** What the packaged word lists answer. */
final class AuthorityTest {
  private final Authority authority = Authority.packaged();

  @Test
  void listsAreReadOnce() {
    assertSame(authority, Authority.packaged());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US|us|ABBREVIATION",
        "U.S.|us|ABBREVIATION",
        "USA|us|ABBREVIATION",
        "U.S.A.|us|ABBREVIATION",
        "EE. UU.|us|ABBREVIATION",
        "EE.UU.|us|ABBREVIATION",
        "EEUU|us|ABBREVIATION",
        "United States of America|us|NAME",
        "Estados Unidos|us|NAME",
        "AMERICANS|us|ADJECTIVE",
        "estadounidenses|us|ADJECTIVE",
        "Norteamericana|us|ADJECTIVE",
        "Washington|us|CAPITAL",
        "Washington, D.C.|us|CAPITAL",
        "Cuba|cu|NAME",
        "cubanas|cu|ADJECTIVE",
        "La Habana|cu|CAPITAL",
        "HAVANA|cu|CAPITAL",
        "Pekin|cn|CAPITAL",
        "PRC|cn|ABBREVIATION",
        "UK|gb|ABBREVIATION",
        "British|gb|ADJECTIVE",
        "Türkiye|tr|NAME",
        "Turkiye|tr|NAME",
        "Côte d’Ivoire|ci|NAME",
        "DPRK|kp|ABBREVIATION",
        "UAE|ae|ABBREVIATION",
        "Kosovo|xk|NAME",
        "USSR|suhh|ABBREVIATION",
        "East Germany|dd|NAME",
        "EU|eu|ABBREVIATION",
        "Unión Europea|eu|NAME",
        "CELAC|celac|ABBREVIATION",
        "African Union|african-union|NAME",
        "Mercosur|mercosur|NAME",
      })
  void partyIsFoundByEachFormOfItsName(String text, String id, Form form) {
    PartyName first = authority.partyNames().exactly(text).getFirst();

    assertEquals(id, first.party().id());
    assertEquals(form, first.form());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us", "Us", "uk", "who", "Who", "turkey", "polish", "china", "fines", "male", "can", "eau"
      })
  void commonWordIsNoPartyByName(String word) {
    assertFalse(
        authority.partyNames().exactly(word).stream()
            .anyMatch(name -> name.form() != Form.ADJECTIVE),
        word);
  }

  @Test
  void ambiguousAdjectiveStandsForEachPartyLikeliestFirst() {
    assertEquals(List.of("do", "dm"), partyIds("Dominican"));
    assertEquals(List.of("ru", "suhh"), partyIds("Moscow"));
    assertTrue(partyIds("Congolese").containsAll(List.of("cd", "cg")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latin American states",
        "African Americans",
        "the Cuban Missile Crisis",
        "the South China Sea",
        "the Washington Post",
        "HAVANA TIMES",
        "the Gulf of Mexico",
        "the Geneva Conventions"
      })
  void nameInsideAnotherNameIsNotFound(String text) {
    List<String> words = Words.split(text);
    List<String> folded = words.stream().map(Words::fold).toList();
    for (int i = 0; i < words.size(); i++) {
      assertEquals(Optional.empty(), authority.partyNames().longest(words, folded, i), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Washington|us/washington",
        "Washington D.C.|us/washington",
        "Washington, DC|us/washington",
        "Havana|cu/havana",
        "La Habana|cu/havana",
        "Florida|us/florida",
        "Nueva York|us/new-york",
        "New York|us/new-york",
        "New Jersey|us/new-jersey",
        "Geneva|ch/geneva",
        "Ginebra|ch/geneva",
        "Davos|ch/davos",
        "Kiev|ua/kyiv",
        "Kyiv|ua/kyiv",
        "Camp David|us/camp-david",
        "San José|cr/san-jose",
        "Paris|fr/paris",
        "Boston, Mass.|us/boston",
        "Georgia|ge",
        "Cuba|cu",
        "Puerto Rico|us/puerto-rico",
        "Mexico City|mx/mexico-city",
        "Malé|mv/male"
      })
  void likeliestPlaceOfANameComesFirst(String text, String id) {
    List<Place> places = authority.placeNames().exactly(text);

    assertEquals(Optional.of(id), places.stream().findFirst().map(Place::id), text);
  }

  @Test
  void capitalComesBeforeTheStateOfTheSameName() {
    List<String> ids =
        authority.placeNames().exactly("Washington").stream().map(Place::id).toList();

    assertEquals(List.of("us/washington", "us/washington-state"), ids);
  }

  @Test
  void cityKnowsItsCountryCoordinatesAndIdentifiers() {
    Place havana = authority.place("cu/havana").orElseThrow();

    assertEquals(Optional.of("cu"), havana.country());
    assertEquals(23.133, havana.coordinates().orElseThrow().latitude(), 0.01);
    assertEquals(-82.383, havana.coordinates().orElseThrow().longitude(), 0.01);
    assertEquals(Optional.of("3553478"), havana.geonames());
    assertEquals(Optional.of("Q1563"), havana.wikidata());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nice", "reading", "mobile", "split", "florida", "lima", "male", "Male"})
  void commonWordIsNoPlace(String word) {
    assertEquals(List.of(), authority.placeNames().exactly(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Department of Homeland Security|us-department-of-homeland-security",
        "DHS|us-department-of-homeland-security",
        "Department of Justice|us-department-of-justice",
        "State Department|us-department-of-state",
        "Department of State|us-department-of-state",
        "U.S. State Dep’t|us-department-of-state",
        "U.S. Dep’t of State|us-department-of-state",
        "FBI|us-fbi",
        "U.S. Coast Guard Service|us-coast-guard",
        "coast guard|coast-guard",
        "Ministry of the Interior|ministry-of-the-interior",
        "Minint|cu-ministry-of-the-interior",
        "Ministry of Foreign Relations|ministry-of-foreign-affairs",
        "Foreign Ministry|ministry-of-foreign-affairs",
        "MINREX|cu-ministry-of-foreign-affairs",
        "Cancillería|ministry-of-foreign-affairs",
        "Attorney General’s Office|attorney-generals-office",
        "General Customs of the Republic|cu-general-customs-of-the-republic",
        "Border Guard Troops|border-guard-troops",
        "Quai d’Orsay|fr-ministry-of-foreign-affairs",
        "Foreign Office|gb-fcdo"
      })
  void organIsFoundWithItsPartyWhereTheNameFitsOneOnly(String text, String key) {
    Organ organ = authority.organNames().exactly(text).getFirst();

    assertEquals(key, organ.party().map(party -> party + "-").orElse("") + organ.key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ice", "Ice", "dea", "Congress", "Senate", "National Assembly"})
  void commonWordOrParliamentIsNoOrgan(String text) {
    assertEquals(List.of(), authority.organNames().exactly(text));
  }

  @Test
  void organOfAnOrganizationKeyIsOfItsParty() {
    assertEquals(
        Optional.of("Q10330349"),
        authority.organ("cu-ministry-of-foreign-affairs").flatMap(Organ::wikidata));
    assertEquals(
        Optional.of("ht"), authority.organ("ht-ministry-of-foreign-affairs").flatMap(Organ::party));
    assertEquals(
        Optional.of("african-union"),
        authority.organ("african-union-customs").flatMap(Organ::party));
    assertEquals(Optional.empty(), authority.organ("us-ministry-of-silly-walks"));
    assertEquals(Optional.empty(), authority.organ("ministry-of-justice"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "human rights|human-rights",
        "Human Rights|human-rights",
        "derechos humanos|human-rights",
        "civil and political rights|civil-and-political-rights",
        "economic, social and cultural rights|economic-social-and-cultural-rights",
        "police brutality|police-brutality",
        "labor rights|labor-rights",
        "trade union freedoms|labor-rights",
        "so-called war on terrorism|counter-terrorism-abuses",
        "so-called fight against terrorism|counter-terrorism-abuses",
        "counter-terrorism abuses|counter-terrorism-abuses",
        "racial discrimination|racial-discrimination",
        "right to development|right-to-development",
        "economic, commercial and financial blockade|embargo",
        "economic embargo|embargo",
        "law enforcement cooperation|law-enforcement-cooperation",
        "terrorism|counter-terrorism",
        "Counter-Terrorism|counter-terrorism",
        "migrant smuggling|migrant-smuggling",
        "immigration fraud|immigration-fraud",
        "drug trafficking|drug-trafficking",
        "human trafficking|trafficking-in-persons",
        "the Trafficking in Persons|trafficking-in-persons",
        "trata de personas|trafficking-in-persons",
        "victim protection|victim-protection",
        "protect victims|victim-protection",
        "child sexual abuse|child-sexual-abuse",
        "irregular emigration|irregular-migration",
        "irregular migration|irregular-migration",
        "search and rescue|search-and-rescue"
      })
  void topicIsFoundByThePhrasesOfMeetingReports(String text, String id) {
    assertEquals(
        List.of(id), authority.topicNames().exactly(text).stream().map(Topic::id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rights", "trade", "union", "culture", "claims", "education", "security"})
  void wordThatSaysTooLittleIsNoTopic(String word) {
    assertEquals(List.of(), authority.topicNames().exactly(word));
  }

  @Test
  void topicNamesTheSeriesThatTalksOnItBelongTo() {
    assertEquals(
        Optional.of("human rights dialogue"),
        authority.topic("human-rights").flatMap(Topic::series));
    assertEquals(
        Optional.of("law enforcement dialogue"),
        authority.topic("law-enforcement-cooperation").flatMap(Topic::series));
  }

  @Test
  void topicsComeInTheOrderOfTheirIds() {
    List<String> ids = authority.topics().stream().map(Topic::id).toList();

    assertEquals(ids.stream().sorted().toList(), ids);
    assertTrue(ids.size() >= 50, () -> "only " + ids.size());
  }

  @Test
  void unknownIdIsEmpty() {
    assertTrue(
        Stream.of(authority.party("xx"), authority.place("cu/atlantis"), authority.topic("weather"))
            .allMatch(Optional::isEmpty));
  }

  private List<String> partyIds(String text) {
    return authority.partyNames().exactly(text).stream().map(name -> name.party().id()).toList();
  }
}
