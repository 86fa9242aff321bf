package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the packaged word lists answer. */
final class AuthorityTest {
  private final Authority authority = Authority.packaged();

  @Test
  void usIsTheCountryOnlyInCapitals() {
    assertEquals(List.of("us"), parties("US"));
    assertEquals(List.of("us"), parties("U.S."));
    assertEquals(List.of(), parties("us"));
    assertEquals(List.of(), parties("Us"));
  }

  @Test
  void bareWashingtonIsTheCapitalBeforeTheState() {
    assertEquals(List.of("us/washington", "us/washington-state"), places("Washington"));
    assertEquals(List.of("us/washington"), places("Washington D.C."));
  }

  @Test
  void organOfOnePartyAndOrganOfAnyPartyHaveTheSameKindOfKey() {
    assertEquals(
        Optional.of("Q10330349"),
        authority.organ("cu-ministry-of-foreign-affairs").flatMap(Organ::wikidata));
    assertEquals(
        Optional.of("us"), authority.organ("us-ministry-of-foreign-affairs").flatMap(Organ::party));
    assertEquals(Optional.empty(), authority.organ("us-ministry-of-silly-walks"));
  }

  @Test
  void shortFormsAndFormsOfOtherLanguagesAreTheSameGivenName() {
    NameVariants variants = authority.nameVariants();

    assertTrue(variants.same("Tom", "Tomasz"));
    assertTrue(variants.same("JOSE", "Pepe"));
    assertFalse(variants.same("Tom", "Bill"));
  }

  private List<String> parties(String text) {
    return authority.partyNames().exactly(text).stream().map(name -> name.party().id()).toList();
  }

  private List<String> places(String text) {
    return authority.placeNames().exactly(text).stream().map(Place::id).toList();
  }
}
