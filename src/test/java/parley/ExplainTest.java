package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} shows, as text and as a page. */
final class ExplainTest {
  private static final String WORDS =
      "Foreign Minister Ana Rojas of Chile met Foreign Minister Ole Berg of Norway in Oslo on 3 May"
          + " 2017 <script>alert(1)</script> & left.";

  @Test
  void wordsOfTheCommandLineAreExplained() {
    Run run = Run.of("explain", "--text", WORDS);

    assertEquals(0, run.code(), run.errors());
    assertTrue(run.output().contains("held.parties-met"), run.output());
  }

  @Test
  void pageShowsMentionsRulesAndFactsAndKeepsMarkupAsText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("page.html");

    Run run = Run.of("explain", "--text", WORDS, "-o", file.toString());

    assertEquals(0, run.code(), run.errors());
    String page = Files.readString(file);
    assertTrue(page.contains("<mark class=\"person\">Foreign Minister Ana Rojas of Chile"), page);
    assertTrue(page.contains("<li>held.parties-met</li>"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("http"), page);
  }

  @Test
  void pageShowsWhatASilentSentenceLacked() {
    Run run = Run.of("explain", "--format", "html", "--text", "The talks were long.");

    assertTrue(run.output().contains("<h2>lacks</h2>"), run.output());
  }

  @Test
  void fileAndWordsTogetherAreAWrongCommandLine() {
    assertEquals(2, Run.of("explain", "--text", WORDS, "in.txt").code());
    assertEquals(2, Run.of("explain").code());
  }
}
