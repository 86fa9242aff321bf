package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which place and which topic the words of a report stand for. */
final class PlaceAndTopicNamesTest {
  private final Authority authority = Authority.packaged();

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
  @ValueSource(
      strings = {
        "nice",
        "Reading",
        "Mobile",
        "split",
        "florida",
        "lima",
        "Male",
        "Rodriguez",
        "Austin"
      })
  void commonWordOrSurnameIsNoPlace(String word) {
    assertEquals(List.of(), authority.placeNames().exactly(word));
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
}
