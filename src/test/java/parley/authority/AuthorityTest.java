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
    Wording words = Wording.of(Words.split(text));
    for (int i = 0; i < words.size(); i++) {
      assertEquals(Optional.empty(), authority.partyNames().longest(words, i), text);
    }
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
        "British Foreign Office|gb-fcdo",
        "Foreign Office|ministry-of-foreign-affairs"
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
