package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code score}, as its users call it. */
final class ScoreCommandTest {
  private static final String SEEDS = "src/test/resources/seeds";
  private static final String GOLD = "src/test/resources/gold/seeds";
  private static final String SEED = "000_6afbe97a415e9616";

  @Test
  void scoreShowsALineForEachSlot() {
    String table = Run.of("score", "--gold", GOLD, SEEDS).output();

    assertTrue(table.startsWith("slot "), table);
    assertTrue(table.contains("\nordinal "), table);
  }

  @Test
  void aGoldFileThatNamesAnUnknownSlotIsAWrongCommandLine(@TempDir Path gold) throws IOException {
    String right = Files.readString(Path.of(GOLD, SEED + ".json"));
    Files.writeString(
        gold.resolve("x.json"), right.replace("\"lang\"", "\"mood\": \"cordial\", \"lang\""));

    Run run = Run.of("score", "--gold", gold.toString(), SEEDS);

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("x.json"), run::errors);
    assertTrue(run.errors().contains("\"mood\""), run::errors);
  }

  @Test
  void scoreOfPartsIsATableWithAColumnForEach(@TempDir Path folder) throws IOException {
    for (String part : List.of("one", "two")) {
      Path documents = Files.createDirectories(folder.resolve(part + "/documents"));
      Path expected = Files.createDirectories(folder.resolve(part + "/expected"));
      Files.copy(Path.of(SEEDS, SEED + ".txt"), documents.resolve(SEED + ".txt"));
      Files.copy(Path.of(GOLD, SEED + ".json"), expected.resolve(SEED + ".json"));
    }

    Files.writeString(
        folder.resolve("two/sentences.tsv"),
        """
        meeting\tsentence
        yes\tCuba and the United States held talks in Havana on May 3, 2016.
        no\tOil prices rose.
        """);

    String table = Run.of("score", folder.toString()).output();

    assertTrue(
        table.startsWith(
            "| precision / recall / **F1** | one (1 documents) | two (1 documents) |\n"),
        table);
    assertTrue(
        table.contains("| news sentences that report a meeting |  | 1.00 / 1.00 / **1.00** |\n"),
        table);
    assertTrue(table.contains("| meetings | 1.00 / 1.00 / **1.00** | 1.00 "), table);
  }

  @Test
  void scoreWithoutGoldOrPartsIsAWrongCommandLine() {
    Run run = Run.of("score", SEEDS);

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("--gold"), run::errors);
  }
}
