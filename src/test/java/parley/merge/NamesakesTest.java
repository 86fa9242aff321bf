package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.merge.Merging.officials;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are of one official, and which of two who have it in common. */
final class NamesakesTest {

  @ParameterizedTest
  @CsvSource({
    "us, George H. W. Bush, George W. Bush",
    "ph, Ferdinand R. Marcos Jr., Ferdinand E. Marcos",
    "ph, Ferdinand Marcos Jr., Ferdinand E. Marcos",
    "us, Martin King Jr., Martin King Sr.",
    "us, Carlos Meyer, Carlos Meier",
    "us, Ian Kelly, John F. Kelly",
  })
  void ofOnePartyButTwo(String party, String one, String other) {
    assertEquals(2, count(party, one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "us, 'Joseph R. Biden, Jr.', Joe Biden",
    "us, Lloyd J. Austin III, Lloyd Austin",
    "us, W. J. Burns, Bill Burns",
    "us, Karin Keller-Sutter, Karin Keller Sutter",
    "no, Jens Frølich Holte, Jens Froelich Holte",
    "ru, Sergey Shoygu, Sergei Shoigu",
    "suhh, Mikhail Gorbachev, Mijaíl Gorbachov",
    "eg, Sameh Shoukry, Sameh Shukri",
    "eg, Abdel-Fattah El-Sisi, Abdelfatah al Sisi",
    "ma, Salaheddine Mezouar, Salahedín Mezuar",
    "ua, Volodymyr Zelenskyy, Volodímir Zelenski",
    "cu, Josefina Vidal y Ferreiro, Josefina Vidal Ferreiro",
  })
  void ofOnePersonInOtherSpelling(String party, String one, String other) {
    assertEquals(1, count(party, one, other));
    assertEquals(1, count(party, other, one));
  }

  /** One document tells two of one name apart by their offices; so the others can be told apart. */
  @Test
  void ofTwoWhomOneDocumentTellsApartEachGoesWithHisOffice() {
    Told both =
        Told.by("c")
            .official("o1", "José García Paz", "hn", "deputy minister of agriculture")
            .official("o2", "José García", "hn", "ambassador");
    assertEquals(
        List.of("jose-garcia", "jose-garcia-paz"),
        officials(
            Told.by("a").official("o", "José García", "hn", "viceministro de Agricultura"),
            Told.by("b").official("o", "José García", "hn", "embajador"),
            both,
            Told.by("d").official("o", "José García Paz", "hn", "")));
  }

  @Test
  void withoutSuchADocumentOneNameOfOnePartyIsOnePersonWhoChangedOffice() {
    assertEquals(
        List.of("jose-garcia"),
        officials(
            Told.by("a").official("o", "José García", "hn", "viceministro de Agricultura"),
            Told.by("b").official("o", "José García", "hn", "embajador")));
  }

  @Test
  void aFullerNameHoldsTwoShorterOnesThatDoNotHoldEachOther() {
    assertEquals(
        List.of("edward-alex-lee"),
        officials(
            Told.by("a").official("o", "Edward Lee", "us", ""),
            Told.by("b").official("o", "Alex Lee", "us", ""),
            Told.by("c").official("o", "Edward Alex Lee", "us", "")));
  }

  @Test
  void aSecondGivenNameAndASecondSurnameAreOfOneOfficeHolder() {
    Told given = Told.by("a").official("o", "Bruno Eduardo Rodríguez", "cu", "Foreign Minister");
    Told surname = Told.by("b").official("o", "Bruno Rodríguez Parrilla", "cu", "canciller");
    Told both = Told.by("c").official("o", "Bruno Rodríguez", "cu", "");
    assertEquals(List.of("bruno-rodriguez-parrilla"), officials(given, surname, both));
    assertEquals(
        2,
        officials(
                given,
                Told.by("b").official("o", "Bruno Rodríguez Parrilla", "cu", "Trade Minister"))
            .size());
  }

  @Test
  void oneNameStaysOnePersonThoughItFitsTwoWhoAreToldInFull() {
    assertEquals(
        3,
        officials(
                Told.by("a").official("o", "Pedro Rodríguez Gómez", "cu", "Minister of Trade"),
                Told.by("b").official("o", "Pedro Rodríguez Silva", "cu", "Minister of Health"),
                Told.by("c").official("o", "Pedro Rodríguez", "cu", ""),
                Told.by("d").official("o", "Pedro Rodríguez", "cu", "Minister"),
                Told.by("e").official("o", "Pedro Rodríguez", "cu", "counterpart"))
            .size());
  }

  @Test
  void theSonIsWhoIsCalledJuniorThoughTheFatherFitsToo() {
    assertEquals(
        List.of("ferdinand-e-marcos", "ferdinand-r-marcos"),
        officials(
            Told.by("a").official("o", "Ferdinand E. Marcos", "ph", "President"),
            Told.by("b").official("o", "Ferdinand R. Marcos Jr.", "ph", "President"),
            Told.by("c").official("o", "Ferdinand Marcos, Jr.", "ph", "President")));
  }

  @Test
  void officesInTwoLanguagesAreComparedInOne() {
    assertEquals(
        List.of("pedro-pedroso-cuesta"),
        officials(
            Told.by("a").official("o", "Pedro Pedroso Cuesta", "cu", "Deputy Foreign Minister"),
            Told.by("b").official("o", "Pedroso", "", "viceministro de Relaciones Exteriores")));
  }

  private static int count(String party, String one, String other) {
    return officials(
            Told.by("a").official("o", one, party, ""),
            Told.by("b").official("o", other, party, ""))
        .size();
  }
}
