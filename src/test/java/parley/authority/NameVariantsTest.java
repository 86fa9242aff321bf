package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which given names can be one person's. */
final class NameVariantsTest {
  private final NameVariants variants = Authority.packaged().nameVariants();

  @ParameterizedTest
  @CsvSource({
    "Tom,Tomasz,true",
    "Tom,Thomas,true",
    "Tomás,tomas,true",
    "Bill,William,true",
    "Pepe,José,true",
    "Joe,Joseph,true",
    "Volodymyr,Vladimir,true",
    "Bibi,Benjamin,true",
    "JOSE,José,true",
    "Anaysansi,Anaysansi,true",
    "Alex,Alexander,true",
    "Alex,Alejandra,true",
    "Alexander,Alejandra,false",
    "Tom,Bill,false",
    "Pedro,Pablo,false",
    "Raúl,Fidel,false",
    "Anaysansi,Ana,false"
  })
  void formsOfOneNameAreTheSame(String one, String other, boolean same) {
    assertEquals(same, variants.same(one, other));
    assertEquals(same, variants.same(other, one));
  }

  @Test
  void anInitialStandsForANameAndForItsForms() {
    assertTrue(variants.mayBegin("Bill", 'b'));
    assertTrue(variants.mayBegin("Bill", 'w'));
    assertFalse(variants.mayBegin("Bill", 'p'));
  }
}
