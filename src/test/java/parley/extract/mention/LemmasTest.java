package parley.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.authority.MalformedFileException;
import parley.authority.TextFile;

final class LemmasTest {
  private static final List<String> LINES =
      List.of(
          "# Spanish",
          "*ar -ar = present a | an; past ó | aron",
          "*ar: tratar | abordar",
          "",
          "tener: present tiene; past tuvo | tenía");

  @Test
  void lemmaStandsForAllItsForms() {
    assertEquals(
        List.of("abordar", "aborda", "abordan", "abordó", "abordaron"), lemmas().forms("abordar"));
  }

  @Test
  void kindsNarrowTheForms() {
    assertEquals(List.of("tuvo", "tenía"), lemmas().forms("tener/past"));
    assertEquals(List.of("tener", "tuvo", "tenía"), lemmas().forms("tener/past,base"));
  }

  @Test
  void phraseComesInAllTheFormsOfItsLemmas() {
    assertEquals(
        List.of("tuvo a tratar", "tenía a tratar"), lemmas().phrases("&tener/past a &tratar/base"));
    assertEquals(List.of("R & D"), lemmas().phrases("R & D"));
  }

  @Test
  void nameStandsForTheFormsOfManyPhrases() {
    Lemmas named = Lemmas.read(List.of(file(LINES), file(List.of("=hablar: tratar | tener voz"))));

    assertEquals(List.of("trató", "trataron", "tuvo voz", "tenía voz"), named.forms("hablar/past"));
    assertEquals(List.of("tratar", "tener voz"), named.forms("hablar/base"));
  }

  @Test
  void laterFileAddsForms() {
    Lemmas both =
        Lemmas.read(List.of(file(LINES), file(List.of("*ar: negociar", "tener: future tendrá"))));

    assertTrue(both.forms("negociar").contains("negociaron"));
    assertTrue(both.forms("tener").containsAll(List.of("tuvo", "tendrá")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "hold§lemmas.txt has no forms of \"hold\"",
        "tener/gerund§\"tener\" has no forms of the kind \"gerund\", but of [base, past, present]"
      })
  void whatIsNotThereIsAnError(String asked, String message) {
    Lemmas lemmas = lemmas();

    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> lemmas.forms(asked)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "*er: temer§1",
        "*ar: tratar | temer§14",
        "tener: past§7",
        "tener: past tuvo; presente§18",
        "tener: past tuvo | se tuvo§7",
        "=hablar: tener | decir§17",
        "tener§1"
      })
  void lineThatCannotBeReadIsLocated(String line, int column) {
    List<TextFile> files = List.of(file(LINES), file(List.of("# more", line)));

    MalformedFileException error =
        assertThrows(MalformedFileException.class, () -> Lemmas.read(files));

    String message = String.valueOf(error.getMessage());
    assertTrue(message.contains("line 2, column " + column + ":"), message);
  }

  private static Lemmas lemmas() {
    return Lemmas.read(List.of(file(LINES)));
  }

  private static TextFile file(List<String> lines) {
    return new TextFile("xx/lemmas.txt", lines);
  }
}
