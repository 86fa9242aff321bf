package parley.web.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with a slip or two are found among all words. */
final class SpellingsTest {
  private static final Spellings WORDS =
      new Spellings(
          List.of("cuba", "cuban", "havana", "havanna", "human", "humane", "rights", "vidal"));

  @ParameterizedTest
  @CsvSource({
    "cubba, 1, cuba:1",
    "cub, 1, cuba:1",
    "ucba, 1, cuba:1",
    "cuba, 1, cuban:1",
    "havanx, 1, havana:1",
    "havanxa, 2, 'havana:1 havanna:1'",
    "rihgst, 2, rights:2",
    "rihgst, 1, ''",
    "'', 2, ''",
    "x, 0, ''",
  })
  void theNearestComeFirst(String word, int most, String expected) {
    assertEquals(
        expected,
        WORDS.near(word, most, 10).stream()
            .map(spelling -> spelling.word() + ":" + spelling.errors())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void noMoreAreGivenThanAreAskedFor() {
    assertEquals(List.of(new Spellings.Spelling("humane", 1)), WORDS.near("human", 2, 1));
  }

  @Property(tries = 500)
  void luceneFindsTheSame(
      @ForAll @Size(max = 60)
          Set<@StringLength(min = 1, max = 8) @CharRange(from = 'a', to = 'c') String> words,
      @ForAll @StringLength(min = 1, max = 8) @CharRange(from = 'a', to = 'c') String word,
      @ForAll @IntRange(min = 0, max = 2) int most) {
    LevenshteinAutomata automata = new LevenshteinAutomata(word, true);
    CharacterRunAutomaton near = new CharacterRunAutomaton(automata.toAutomaton(most));
    Set<String> expected =
        words.stream()
            .filter(near::run)
            .filter(other -> !other.equals(word))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        expected,
        new Spellings(words)
            .near(word, most, words.size()).stream()
                .map(Spellings.Spelling::word)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
