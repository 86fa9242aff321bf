package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.document.language.LinePatterns;

/** The lists of regular expressions for lines. */
final class LinePatternsTest {
  /** Far beyond any machine's need: only what would never end fails. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  private static final int LONGEST = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "furniture.txt",
        "furniture-links.txt",
        "comments.txt",
        "comments-end.txt",
        "captions.txt",
        "kickers.txt",
        "part-titles.txt",
        "author-lines.txt"
      })
  void noLineMakesAListTakeLong(String file) {
    LinePatterns patterns = LinePatterns.of(file);
    List<String> starts =
        List.of(
            "",
            "by ",
            "por ",
            "Ministry of ",
            "home",
            "share ",
            "photo",
            "tags: ",
            "3 thoughts on ",
            "(reporting by ",
            "comunicado ",
            "about the author",
            "THE HON JOHN SMITH ",
            "SENATOR ",
            "Minister for ");
    List<String> units =
        List.of(
            "a",
            "a ",
            " ",
            "A",
            "A ",
            "OF ",
            " > a",
            "share ",
            "share, ",
            "1",
            ".",
            "-",
            "photo / a ",
            "(photo ",
            "de ",
            "Foto ");
    for (String start : starts) {
      for (String unit : units) {
        String line = (start + unit.repeat(LONGEST)).substring(0, LONGEST - 1) + "!";
        assertTimeoutPreemptively(
            ENDLESS,
            () -> patterns.match(line) || patterns.occurIn(line),
            () -> file + " on " + line);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "furniture.txt|Share this post:|true",
        "furniture.txt|Subscribe to #CubaUs|true",
        "furniture.txt|Site icon Latin america News|true",
        "furniture.txt|Fuente: Granma|true",
        "furniture.txt|Compartir en Facebook|true",
        "furniture.txt|Previous post: Talks in Rome|true",
        "furniture.txt|This site uses cookies to serve you.|true",
        "furniture.txt|Share prices fell after the talks in Geneva.|false",
        "furniture.txt|Print media covered the meeting.|false",
        "furniture.txt|Previous talks were held in Rome.|false",
        "furniture.txt|Join us, said the Minister to Cuba.|false",
        "furniture.txt|La fuente: un funcionario. Lo dijo ayer en La Habana.|false",
        "furniture.txt|News of the talks reached Havana.|false",
        "furniture.txt|Also Read :  Peru names new ambassador|true",
        "furniture.txt|Read more: Ecuador and Peru sign pact|true",
        "furniture.txt|#Cuba #USA|true",
        "furniture.txt|50 %|true",
        "furniture-links.txt|Top Other Media Stories|true",
        "comments.txt|3 thoughts on “Cuba, USA to Discuss Human Rights”|true",
        "comments.txt|2 comentarios|true",
        "comments.txt|Leave a Reply to John|true",
        "comments.txt|Comments by the Minister on the talks|false",
        "comments-end.txt|Comments are closed.|true",
        "comments-end.txt|Los comentarios están cerrados|true",
        "kickers.txt|Press Release No. 12/2015|true",
        "kickers.txt|Comunicado de prensa|true",
        "kickers.txt|By Nelson Acosta and Sarah Marsh|true",
        "kickers.txt|MINISTERIO DE RELACIONES EXTERIORES|true",
        "kickers.txt|Ministry of Foreign Affairs condemns the attack|false",
        "kickers.txt|Statement on the talks in Havana|false",
        "part-titles.txt|Antecedentes|true"
      })
  void aListKnowsItsLinesAndNoOthers(String file, String line, boolean known) {
    assertEquals(known, LinePatterns.of(file).match(line));
  }
}
