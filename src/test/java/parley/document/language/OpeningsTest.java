package parley.document.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
  private static final List<String> EXPRESSIONS =
      List.of(
          "\\bphoto ?:", "^image\\b", "\\(file[^)]{0,9}\\)", "(?<=é)tude", "\\Bend$", "k\\p{Lu}$");

  private final Openings openings = new Openings(EXPRESSIONS, OpeningsTest::any);

  private static Pattern any(List<String> expressions) {
    return Pattern.compile(
        expressions.stream().map(line -> "(?:" + line + ")").collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Photo: A",
        "telephoto: A",
        "“photo: A",
        "éphoto: A",
        "_photo: A",
        "5photo: A",
        "IMAGE",
        "an image",
        "x (file 7)",
        "é(File 7)",
        "étude",
        "tude",
        "the end",
        "weekend",
        "—end",
        "okÉ",
        "\u212AÉ",
        "\uD83D\uDE00photo:"
      })
  void missesNoPlaceWhereAnExpressionMatches(String line) {
    Pattern all = any(EXPRESSIONS);
    for (int i = 0; i <= line.length(); i++) {
      assertEquals(
          matches(all, line, i), matches(openings.at(line, i), line, i), line + " from " + i);
    }
  }

  @Test
  void mostPlacesOpenNothing() {
    Openings words = new Openings(List.of("\\bphoto ?:", "^image\\b"), OpeningsTest::any);
    assertSame(Openings.NEVER, words.at("A telephoto", 6));
    assertSame(Openings.NEVER, words.at("An image", 3));
  }

  private static boolean matches(Pattern pattern, String line, int from) {
    return Openings.within(pattern.matcher(line)).region(from, line.length()).lookingAt();
  }
}
