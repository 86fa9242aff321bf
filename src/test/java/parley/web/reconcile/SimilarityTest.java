package parley.web.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name are more like each other than names of two people. */
final class SimilarityTest {
  private final Similarity similarity = new Similarity(word -> 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Josefina Vidal | josefina vidal",
        "José Ramón Machado | Jose Ramon MACHADO",
        "U.S. Department of State | US department of state",
        "Søren O’Neill | Soren ONeill",
      })
  void caseAccentsAndPointsDoNotCount(String one, String other) {
    assertEquals(1, of(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vidal, Josefina | Josefina Vidal | 1.0 | 1.0",
        "Vidal Josefina | Josefina Vidal | 0.97 | 0.99",
        "Josefna Vidal | Josefina Vidal | 0.9 | 0.97",
        "Josefina Vidal | Josefina Vidal Ferreiro | 0.86 | 0.92",
        "J. Vidal | Josefina Vidal | 0.8 | 0.86",
        "Vidal | Josefina Vidal | 0.8 | 0.86",
        "Iran | Iraq | 0.7 | 0.8",
        "Josefina Vidal | Pedro Luis Pedroso | 0 | 0",
        "Round 2 | Round 3 | 0.4 | 0.6",
      })
  void whatIsLikeAndWhatIsNot(String asked, String found, double least, double most) {
    double likeness = of(asked, found);

    assertTrue(likeness >= least && likeness <= most, () -> "it is " + likeness);
  }

  @Test
  void aRareWordCountsMore() {
    Similarity weighed = new Similarity(word -> word.equals("kenya") ? 5 : 1);
    Name asked = Name.of("Ministry of Kenya");

    assertTrue(
        weighed.of(asked, Name.of("Embassy of Kenya"))
            > weighed.of(asked, Name.of("Ministry of Uganda")));
  }

  @Property(tries = 200)
  void itIsFromNoneToFullWhateverIsCompared(
      @ForAll @StringLength(max = 40) String asked, @ForAll @StringLength(max = 40) String found) {
    double likeness = of(asked, found);

    assertTrue(likeness >= 0 && likeness <= 1, () -> "it is " + likeness);
  }

  private double of(String asked, String found) {
    return similarity.of(Name.of(asked), Name.of(found));
  }
}
