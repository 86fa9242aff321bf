package parley.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How phrases are found among words. */
final class PhraseIndexTest {

  @Test
  void longestPhraseWins() {
    PhraseIndex<String> index =
        PhraseIndex.<String>builder().add("State", "a").add("State Department", "b").build();

    assertEquals(Optional.of("b"), firstAt(index, "State Department official", 0));
    assertEquals(Optional.of("a"), firstAt(index, "State Dep't", 0));
  }

  @Test
  void longerPhraseThatDoesNotEndIsNoMatch() {
    PhraseIndex<String> index =
        PhraseIndex.<String>builder().add("Coast Guard Service", "a").build();

    assertEquals(Optional.empty(), firstAt(index, "Coast Guard", 0));
  }

  @Test
  void accentsAndTypographicSignsNeverMatterUnlessExact() {
    PhraseIndex<String> index =
        PhraseIndex.<String>builder().add("Côte d'Ivoire", "a").addExact("Malé", "b").build();

    assertEquals(List.of("a"), index.exactly("cote d’ivoire"));
    assertEquals(List.of("b"), index.exactly("Malé"));
    assertEquals(List.of(), index.exactly("Male"));
  }

  @Test
  void capitalOfAProperPhraseIsNeededInTheText() {
    PhraseIndex<String> index =
        PhraseIndex.<String>builder().addProper("Polish", "a").addProper("polaco", "b").build();

    assertEquals(List.of("a"), index.exactly("POLISH"));
    assertEquals(List.of(), index.exactly("polish"));
    assertEquals(List.of("b"), index.exactly("Polaco"));
  }

  @Test
  void valuesOfOnePhraseComeInTheOrderOfAdding() {
    PhraseIndex<String> index =
        PhraseIndex.<String>builder()
            .add("georgia", "x")
            .add("Georgia", "a")
            .add("Georgia", "x")
            .build();

    assertEquals(List.of("x", "a"), index.exactly("Georgia"));
  }

  @Test
  void phraseInsideAnotherMeaningIsNotFound() {
    PhraseIndex<String> index =
        PhraseIndex.<String>builder()
            .addProper("American", "us")
            .addProper("American Samoa Islands", "as")
            .addOther("Latin American")
            .addOther("American Samoa")
            .build();

    assertEquals(Optional.empty(), firstAt(index, "Latin American states", 1));
    assertEquals(Optional.empty(), firstAt(index, "American Samoa", 0));
    assertEquals(Optional.of("as"), firstAt(index, "American Samoa Islands", 0));
    assertEquals(Optional.of("us"), firstAt(index, "Latin and American", 2));
    assertEquals(Optional.of("us"), firstAt(index, "latin American", 1));
  }

  @Test
  void phraseWithoutAWordIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> PhraseIndex.<String>builder().add("  ", "a"));
  }

  private static Optional<String> firstAt(PhraseIndex<String> index, String text, int from) {
    Wording words = Wording.of(Words.split(text));
    return index.longest(words, from).map(hit -> hit.values().getFirst());
  }
}
