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
  void passagesBesideDocumentsAreAPartOfTheirOwn(@TempDir Path folder) throws IOException {
    for (String inside : List.of("dev/expected", "dev/documents", "notes")) {
      Files.createDirectories(folder.resolve(inside));
    }
    Path file = Files.createFile(folder.resolve("dev/passages.jsonl"));
    Files.createFile(folder.resolve("notes/passages.jsonl"));
    Files.writeString(folder.resolve("dev/sentences.tsv"), "meeting\tsentence\nno\tC.\n");
    List<Part> parts = Part.of(folder);
    assertEquals(List.of("dev", "dev passages"), parts.stream().map(Part::name).toList());
    assertEquals(new Part("dev passages", file, file), parts.get(1));
    assertEquals(
        List.of(true, false),
        List.of(parts.get(0).sentences().isPresent(), parts.get(1).sentences().isPresent()));
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
    SentenceScore sentences = new SentenceScore(new Tally(3, 1, 0), List.of());
    String table =
        PartsTable.markdown(
            List.of(
                new PartScore("development", score, new Share(40, 40), Optional.of(sentences)),
                new PartScore("test", score, new Share(39, 40), Optional.empty())));
    List<String> lines = table.lines().toList();
    assertEquals(
        "| precision / recall / **F1** | development (6 documents) | test (6 documents) |",
        lines.getFirst());
    assertEquals("|---|---|---|", lines.get(1));
    assertEquals("| meetings | 0.75 / 0.60 / **0.67** | 0.75 / 0.60 / **0.67** |", lines.get(2));
    assertEquals("| main meetings |  |  |", lines.get(3), "the gold has none");
    assertEquals(2 + ScoredSlot.values().length + 3, lines.size());
    assertTrue(
        table.contains("| news sentences that report a meeting | 0.75 / 1.00 / **0.86** |  |\n"),
        table);
    assertTrue(
        table.contains("| documents without a meeting that yield one | 1 of 2 | 1 of 2 |\n"),
        table);
    assertTrue(
        table.endsWith("| quotes verbatim at their offsets | 40 of 40 | 39 of 40 |\n"), table);
  }

  @Test
  void sentencesAreToldApart(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sentences.tsv"),
            """
            # about
            meeting\tsentence
            yes\tA.
            yes\tB.
            no\tC.
            """);
    SentenceScore score = SentenceScore.of(Sentences.read(file), List.of(true, false, true));
    assertEquals(new Tally(1, 1, 1), score.tally());
    assertEquals(List.of("missed: B.", "false alarm: C."), score.differences());
  }

  @Test
  void aSentenceWithoutAnswerIsToldWithItsLine(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sentences.tsv"),
            """
            meeting\tsentence
            maybe\tA.
            """);
    GoldException odd = assertThrows(GoldException.class, () -> Sentences.read(file));
    assertTrue(odd.toString().contains("line 2"), odd::toString);
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
