package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.document.Document;
import parley.document.Document.Metadata;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Text;

/** Parts of a collection, and the table of their scores. */
final class PartsTest {

  @Test
  void everyFolderWithDocumentsAndGoldIsAPart(@TempDir Path folder) throws IOException {
    for (String inside :
        List.of("test/documents", "test/expected", "dev/expected", "dev/documents", "notes/x")) {
      Files.createDirectories(folder.resolve(inside));
    }
    List<Part> parts = Part.of(folder);
    assertEquals(List.of("dev", "test"), parts.stream().map(Part::name).toList());
    assertEquals(List.of(parts.getFirst()), Part.of(folder.resolve("dev")));
  }

  @Test
  void aFolderWithoutPartsIsAWrongOne(@TempDir Path folder) {
    GoldException none = assertThrows(GoldException.class, () -> Part.of(folder));
    assertTrue(none.toString().contains("documents/ and expected/"), none::toString);
    assertThrows(GoldException.class, () -> Part.of(folder.resolve("nowhere")));
  }

  @Test
  void theTableHasAColumnForEachPart() {
    TreeMap<ScoredSlot, Tally> slots = new TreeMap<>();
    slots.put(ScoredSlot.MEETING, new Tally(3, 1, 2));
    Score score = new Score(6, new Share(1, 2), slots, List.of(), List.of(), List.of());
    String table =
        PartsTable.markdown(
            List.of(
                new PartScore("development", score, new Share(40, 40)),
                new PartScore("test", score, new Share(39, 40))));
    List<String> lines = table.lines().toList();
    assertEquals(
        "| precision / recall / **F1** | development (6 documents) | test (6 documents) |",
        lines.getFirst());
    assertEquals("|---|---|---|", lines.get(1));
    assertEquals("| meetings | 0.75 / 0.60 / **0.67** | 0.75 / 0.60 / **0.67** |", lines.get(2));
    assertEquals(2 + ScoredSlot.values().length + 2, lines.size());
    assertTrue(
        table.contains("| documents without a meeting that yield one | 1 of 2 | 1 of 2 |\n"),
        table);
    assertTrue(
        table.endsWith("| quotes verbatim at their offsets | 40 of 40 | 39 of 40 |\n"), table);
  }

  @Test
  void aQuoteMustStandWhereItIsSaidToStand() {
    Document document =
        new Document("a", metadata(), "\uD83C\uDDE8 On Monday they met.", List.of(), List.of());
    Share quotes =
        Quotes.verbatim(
            document,
            new DocumentFacts(
                "a", List.of(fact(5, "Monday"), fact(4, "Monday"), fact(400, "Monday"))));
    assertEquals(new Share(1, 3), quotes);
  }

  private static Metadata metadata() {
    return new Metadata(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "");
  }

  private static Fact fact(int start, String quote) {
    return new Fact(
        new Entity(Kind.OFFICIAL, "x"),
        Slot.OFFICIAL_NAME,
        new Text("X", ""),
        new Evidence(start, start + quote.length(), quote, "test", ""));
  }
}
