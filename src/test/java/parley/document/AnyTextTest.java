package parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together at random from what makes trouble; the seed is fixed. */
final class AnyTextTest {
  private static final DocumentReader READER = new DocumentReader();
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\u00A0",
          ".",
          ". ",
          "! ",
          "?",
          "…",
          "“",
          "”",
          "(",
          ") ",
          "[1]",
          "[2] ",
          "U.S. ",
          "D.C. ",
          "Mr. ",
          "No. ",
          "Mar. 31, 2015",
          "On May 3, 2016, ",
          "HAVANA, Nov. 15 (Reuters) - ",
          "The ",
          "Cuba ",
          "met",
          "\n• ",
          "\n1. ",
          "\n---\n",
          "\nShare this:\n",
          "\n3 comments\n",
          "\nComments are closed.\n",
          "\nRelated posts\n",
          "\nPhoto: AP\n",
          "\nBackground\n",
          "\nBy Ann Lee\n",
          "\n12 May 2021\n",
          "🙂",
          "𝒜",
          "e\u0301",
          "\u0301",
          "\uFEFF",
          "\u0007",
          "<p>",
          "</p>",
          "<h1>",
          "<h2>",
          "<br>",
          "<li>",
          "<b",
          "&amp;",
          "&#55357;",
          "<script>",
          "</script>",
          "# ",
          "## ",
          "ñ",
          "Ж",
          "中",
          "\u200D");

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void everyTextKeepsItsOrderAndItsQuotes(String file) {
    Random random = new Random(file.hashCode());
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Source source = Source.of("a", file, text.toString().getBytes(UTF_8));
      Reading reading = READER.read(source);
      if (reading instanceof Reading.Read read) {
        Invariants.check(read.document());
      }
      assertEquals(reading, READER.read(source));
    }
  }
}
