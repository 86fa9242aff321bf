package parley.authority;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.junit.jupiter.api.Test;

/** How text is cut into words. */
final class WordsTest {
  private static final String LETTERS = " \t\n\u00A0aZé9٣.,-–“”’…ñ\u0301\uD83D\uDE00中²";
  private static final int TEXTS = 2000;
  private static final int LENGTH = 12;

  @Test
  void cutsWhereTheKindOfCharacterChanges() {
    assertEquals(
        List.of("U", ".", "S", ".", "31", "st", "--", "Año"), Words.split(" U.S. 31st -- Año "));
  }

  @Test
  void cutsAsTheTokenizerOfOpenNlp() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(LENGTH); j > 0; j--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertArrayEquals(bounds(text.toString()), Words.bounds(text.toString()), text::toString);
    }
  }

  private static int[] bounds(String text) {
    return Arrays.stream(SimpleTokenizer.INSTANCE.tokenizePos(text))
        .flatMap(span -> List.<Integer>of(span.getStart(), span.getEnd()).stream())
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
