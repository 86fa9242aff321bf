package parley.merge.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.authority.Authority;
import parley.merge.name.PersonName.Match;

/** Compares names of people. */
final class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Pedro Luis Pedroso, Pedro Luis Pedroso Cuesta, FULL",
    "Pedroso, Pedro Luis Pedroso Cuesta, SURNAME",
    "Pedro, Pedro Luis Pedroso Cuesta, NONE",
    "Tom Malinowski, Tomasz Malinowski, FULL",
    "Tom Malinowski, Piotr Malinowski, NONE",
    "Josefina Vidal, Josefina Vidal Ferreiro, FULL",
    "Bruno Rodríguez, BRUNO RODRIGUEZ PARRILLA, FULL",
    "Miguel Díaz-Canel, Miguel Diaz Canel Bermúdez, FULL",
    "Sr. Pedroso, Pedroso, SURNAME",
    "J. Kerry, John Kerry, FULL",
    "J. Kerry, Richard Kerry, NONE",
    "John F. Kerry, John Kerry, FULL",
    "Adel al-Jubeir, Adel Jubeir, FULL",
    "Kim Jong-un, Kim Jong Un, FULL",
    "Kim Jongun, Kim Jong-un, FULL",
    "Yi Wang, Wang Yi, FULL",
    "Łukasz Błażej, Lukasz Blazej, FULL",
    "José Ramón Cabañas, José Ramón Machado, NONE",
    "George H. W. Bush, George W. Bush, NONE",
    "Ferdinand E. Marcos, Ferdinand R. Marcos, NONE",
    "José E. Rodríguez, José Rodríguez, FULL",
    "W. J. Burns, Bill Burns, FULL",
    "Bruno Eduardo Rodríguez, Bruno Rodríguez Parrilla, CROSSED",
    "Carlos Fernández Gondín, Carlos Fernández de Cossío, NONE",
    "Wolfgang Schäuble, Wolfgang Schaeuble, FULL",
    "Al-Dirdiri Mohamed Ahmed, Dirdiri Mohamed Ahmed, FULL",
    "Sergey Shoygu, Sergei Shoigu, NONE",
    "王毅, 王毅, FULL",
    "王毅, 王岐山, NONE",
  })
  void namesGoTogetherOrNot(String one, String other, Match expected) {
    assertEquals(expected, match(one, other, false));
    assertEquals(expected, match(other, one, false));
  }

  @Test
  void theFirstWordIsASurnameOnlyWhereSurnamesComeFirst() {
    assertEquals(Match.NONE, match("Xi", "Xi Jinping", false));
    assertEquals(Match.SURNAME, match("Xi", "Xi Jinping", true));
  }

  @Test
  void whereNamesComeFromAnotherScriptTheSpellingIsFree() {
    Custom russian = Custom.of(List.of("ru"));
    assertEquals(
        Match.FULL,
        PersonName.of("Sergey Shoygu")
            .match(PersonName.of("Sergei Shoigu"), russian, Authority.packaged().nameVariants()));
  }

  @ParameterizedTest
  @CsvSource({
    "María de la Cruz, maria-de-la-cruz",
    "Sr. Pedro Luis Pedroso, pedro-luis-pedroso",
    "Joseph R. Biden Jr., joseph-r-biden",
    "Seán O’Casey, sean-ocasey",
    "Jens Stoltenberg-Ødegård, jens-stoltenberg-odegard",
    "王毅, %E7%8E%8B%E6%AF%85",
  })
  void keysArePlainLetters(String name, String key) {
    assertEquals(key, PersonName.of(name).key());
  }

  private static Match match(String one, String other, boolean surnameFirst) {
    return PersonName.of(one)
        .match(
            PersonName.of(other),
            new Custom(surnameFirst, false),
            Authority.packaged().nameVariants());
  }
}
