package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.document.Limits;

/** Rules, words and topics that a user adds with {@code --rules}. */
final class RulesTest {
  private static final String TEXT =
      "Norway and Japan held a palaver in Oslo on May 3, 2017. They spoke about kelp farming.";

  private final Path folder;

  RulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void wordAddedToAClassMakesTheRulesOfThatClassFire() throws IOException {
    assertFalse(explain(TEXT).output().contains("held.parties-held"));

    write("en/words.txt", "meeting-noun=TALKS: palaver | palavers\n");

    assertTrue(explain(TEXT).output().contains("held.parties-held"));
  }

  @Test
  void ruleIsAddedToThePackagedOnes() throws IOException {
    write("en/words.txt", "powwow: palaver\n");
    write("en/facts.txt", "my.palaver => held\n    ( <party> / <side> ) ...4 held a @powwow\n");

    String output = explain(TEXT).output();

    assertTrue(output.contains("my.palaver"), output);
    assertTrue(output.contains("place.in"), output);
  }

  @Test
  void topicIsAddedAndAKnownOneGetsFurtherPhrases() throws IOException {
    write(
        "topics.tsv",
        """
        id\ten\tes\tphrases_en\tphrases_es\tbroader\tseries
        seaweed\tseaweed\talgas\tkelp farming
        migration\t\t\tpalaver
        """);

    String output = explain(TEXT).output();

    assertTrue(output.contains("topic \"kelp farming\""), output);
    assertTrue(output.contains("topic \"palaver\""), output);
  }

  @Test
  void folderOfAnotherLanguageIsAnotherLanguage() throws IOException {
    write("de/words.txt", "meeting-noun=TALKS: konsultationen\ntook-place: fanden statt\n");
    write("de/phrases.txt", "treffen => meeting\n    n=@meeting-noun\n");
    write("de/facts.txt", "de.held => held\n    m=<meeting> ...12 @took-place\n");
    Path text = Files.writeString(folder.resolve("text.txt"), "Die Konsultationen fanden statt.\n");
    Files.writeString(folder.resolve("text.meta.json"), "{\"language\": \"de\"}");

    Run run = Run.of("explain", "--rules", rules().toString(), text.toString());

    assertTrue(run.output().contains("de.held"), run.output() + run.errors());
  }

  @Test
  void reportNamesTheFilesAndTheirDigests() throws IOException {
    write("en/words.txt", "powwow: palaver\n");
    Path text = Files.writeString(folder.resolve("text.txt"), TEXT);
    Path report = folder.resolve("report.json");

    Run run =
        Run.of(
            "convert",
            text.toString(),
            "--rules=" + rules(),
            "-o",
            folder.resolve("out.nq").toString(),
            "--report",
            report.toString());

    assertEquals(0, run.code(), run.errors());
    String json = Files.readString(report);
    assertTrue(json.contains("words.txt") && json.contains("\"sha256\""), json);
  }

  @Test
  void changedRuleFileMeansAnotherDigest() throws IOException {
    Path file = write("en/words.txt", "powwow: palaver\n");
    String before = InputDigest.of("http://localhost/", Limits.USUAL, List.of(file), List.of());
    write("en/words.txt", "powwow: palavers\n");

    assertFalse(
        before.equals(InputDigest.of("http://localhost/", Limits.USUAL, List.of(file), List.of())));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "en/facts.txt§my.rule -> held|    talks§line 1, column 16: expected `id => effect`",
        "en/facts.txt§My Rule => held|    talks§line 1, column 1: expected the name of a rule",
        "en/facts.txt§my.rule => hold|    talks§line 1, column 12: expected an effect, found",
        "en/facts.txt§my.rule =>|    talks§line 1, column 11: expected an effect, found",
        "en/facts.txt§^    talks^§line 1, column 1: expected a rule above an indented line",
        "en/facts.txt§my.rule => held§line 1, column 1: expected a pattern for the rule my.rule",
        "en/facts.txt§held.took-place => held|    talks§line 1, column 1: expected a new name",
        "en/facts.txt§a => held|    <party> @helt talks§line 2, column 13: the lexicon has no",
        "en/facts.txt§a => held|    <partey> met§line 2, column 5: expected one of [",
        "en/facts.txt§a => held|    m=<meeting held§line 2, column 7: expected",
        "en/facts.txt§a => held|    they ( met / talked§line 2, column 10: `(` is not closed",
        "en/facts.txt§a => held|    they [ have met§line 2, column 10: `[` is not closed",
        "en/facts.txt§a => held|    they met ) there§line 2, column 14: `)` closes nothing",
        "en/facts.txt§a => held|    they (met / talked )§line 2, column 10: put a space behind",
        "en/facts.txt§a => held|    they ( met / )§line 2, column 18: expected a piece, found",
        "en/facts.txt§a => held|    they ...x met§line 2, column 10: expected `...` or `...N`",
        "en/facts.txt§a => held|    they ...99 met§line 2, column 10: expected `...` or `...N`",
        "en/facts.txt§a => held|    on #dai§line 2, column 8: expected one of #day",
        "en/facts.txt§a => held|    %title met§line 2, column 5: expected one of #day",
        "en/facts.txt§a => held|    m= met§line 2, column 5: expected `name=piece`",
        "en/facts.txt§a => held|    they ! met§line 2, column 10: expected a piece right behind",
        "en/facts.txt§a => held|    ~was met§line 2, column 6: expected a class",
        "en/facts.txt§a => held|    ( they )x met§line 2, column 12: expected `)`",
        "en/phrases.txt§a => meeting|    <meetting>§line 2, column 5: expected one of [",
        "en/dates.txt§a => day|    #day§line 1, column 6: expected an effect, found",
        "en/facts.txt§a => held|    they &palaver§line 2, column 10: lemmas.txt has no forms of",
        "en/facts.txt§a => held|    &hold/pest§line 2, column 5: `hold` has no forms of the kind",
        "en/words.txt§talk: chat ¦ &palaver much§line 1, column 13: lemmas.txt has no forms of",
        "en/lemmas.txt§*verb: palaver ¦ talk me§line 1, column 17: expected a word, found",
        "en/words.txt§palaver§line 1, column 1: expected `class: phrase | phrase`",
        "en/words.txt§^    palaver^§line 1, column 1: expected a class above an indented line",
        "en/words.txt§a b: palaver§line 1, column 1: expected the name of a class",
        "en/words.txt§talk: palaver ¦ ¦ chat§line 1, column 16: expected a phrase, found nothing",
        "topics.tsv§id;en|kelp;kelp§line 2, column 1: lacks the column",
        "topics.tsv§id;en;es|kelp;kelp§line 2, column 10: has nothing in column es",
        "topics.tsv§id;en;es|kelp;kelp;alga;x§line 2, column 16: has 4 cells",
        "places.tsv§id;kind;country;label|no/x;town;no;X§line 2, column 6: names the kind town",
        "en/fact.txt§a => held|    met§expected one of [",
        "topic.tsv§id;en;es§expected one of ["
      })
  void brokenFileIsReportedWithItsPlace(String file, String content, String message)
      throws IOException {
    Path path = write(file, content.replace('|', '\n').replace(';', '\t').replace('¦', '|'));

    Run run = explain(TEXT);

    String expected = message.replace('`', '"');
    assertEquals(2, run.code(), run.errors());
    assertTrue(run.errors().contains(path.toString()), run.errors());
    assertTrue(run.errors().contains(expected), run.errors());
  }

  @Test
  void fileThatIsNotUtf8IsReportedWithItsPlace() throws IOException {
    Path path = write("en/words.txt", "");
    Files.write(path, "one: two\npowwow: café\n".getBytes(StandardCharsets.ISO_8859_1));

    Run run = explain(TEXT);

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("line 2, column 12: expected UTF-8"), run.errors());
  }

  @Test
  void folderThatIsNotThereIsAWrongCommandLine() throws IOException {
    Run run = explain(TEXT);

    assertEquals(0, run.code(), run.errors());
    assertEquals(2, Run.of("explain", "--rules", "no-such-folder", "-").code());
  }

  private Path rules() throws IOException {
    return Files.createDirectories(folder.resolve("rules"));
  }

  private Path write(String name, String content) throws IOException {
    Path file = rules().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Run explain(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    return Run.of("explain", "--rules", rules().toString(), file.toString());
  }
}
