package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.PartialDate;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;

/** Reads gold files, good and bad. */
final class GoldTest {
  private final Path folder;

  GoldTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theGoldOfTheSeedsIsRead() throws IOException {
    Gold gold = Gold.read(Path.of("src/test/resources/gold/seeds"));
    assertEquals(
        List.of(
            "000_6afbe97a415e9616",
            "001_8a55b50c63960f48",
            "002_611ace0aa5002c74",
            "003_6feb70dea2efb894",
            "004_148aa607e134a587"),
        gold.documents().stream().map(GoldDocument::document).toList());
    GoldMeeting announced = gold.documents().get(2).meetings().getFirst();
    assertEquals(Status.ANNOUNCED, announced.status());
    assertEquals(Optional.of("2016-10-14"), announced.when().start());
    assertEquals(Optional.of(2), announced.round().ordinal());
  }

  @Test
  void aDayWithoutAYearAndTheFormOfAMeetingAreRead() throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"doc": "a", "meetings": [
          {"key": "m1", "status": "held", "parties": ["CU", "US"], "mode": "call",
           "when": "XXXX-11-07"}]}
        """);
    GoldMeeting call = Gold.read(folder).documents().getFirst().meetings().getFirst();
    assertEquals(Optional.of(Mode.CALL), call.mode());
    assertEquals(Optional.of("XXXX-11-07"), call.when().yearless().map(PartialDate::edtf));
  }

  @Test
  void aDateWithoutAYearOfAnotherFormIsRefused() {
    String message =
        refusal(
            """
            {"doc": "a", "meetings": [
              {"key": "m1", "status": "held", "parties": ["CU", "US"], "when": "7 November"}]}
            """);
    assertTrue(message.contains("XXXX-03-31"), message);
  }

  @Test
  void anUnknownSlotIsNamedWithFileAndLine() {
    String message =
        refusal(
            """
            {
              "doc": "a",
              "meetings": [
                {"key": "m1", "status": "held", "parties": ["CU", "US"],
                 "venue": "Havana"}
              ]
            }
            """);
    assertTrue(message.contains("a.json, line 5, column"), message);
    assertTrue(message.contains("unknown slot \"meetings[0].venue\""), message);
    assertTrue(message.contains("country_of_place"), message);
  }

  @Test
  void jsonThatIsCutOffIsNamedWithLineAndColumn() {
    String message = refusal("{\n  \"doc\": \"a\",\n  \"meetings\": [");
    assertTrue(message.contains("a.json, line 3, column"), message);
  }

  @Test
  void jsonThatIsMalformedIsNamedWithLineAndColumn() {
    String message = refusal("{\n  \"doc\": \"a\"\n  \"meetings\": []}");
    assertTrue(message.contains("a.json, line 3, column 3: no well-formed JSON"), message);
  }

  @Test
  void aMissingSlotIsNamed() {
    String message = refusal("{\"doc\": \"a\"}");
    assertTrue(message.contains("a.json, line 1") && message.contains("'meetings'"), message);
  }

  @Test
  void anUnknownStatusIsRefused() {
    String message =
        refusal(
            "{\"doc\": \"a\", \"meetings\": [{\"key\": \"m1\", \"status\": \"planned\","
                + " \"parties\": []}]}");
    assertTrue(message.contains("meetings[0]") && message.contains("PLANNED"), message);
  }

  @Test
  void aWrongDateIsRefused() {
    String message =
        refusal(
            "{\"doc\": \"a\", \"meetings\": [{\"key\": \"m1\", \"status\": \"held\","
                + " \"start\": \"March 31\", \"parties\": []}]}");
    assertTrue(message.contains("\"March 31\" is no date"), message);
  }

  @Test
  void twoFilesAboutOneDocumentAreRefused() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\"doc\": \"a\", \"meetings\": []}");
    String message = refusal("{\"doc\": \"a\", \"meetings\": []}");
    assertTrue(message.contains("b.json describes document a"), message);
  }

  @Test
  void passagesHoldTextAndGoldInOneLine() throws IOException {
    Gold gold =
        Gold.read(
            passages(
                """
                {"name": "A-001", "text": "They met.", "meetings": []}
                {"name": "A-002", "text": "They meet.", "published": "2016-05-17", "meetings": [{"key": "m1",\
                 "status": "held", "start": "2016-05-17", "parties": ["CU", "US"]}]}
                """));
    assertEquals(
        List.of("line-1", "line-2"),
        gold.documents().stream().map(GoldDocument::document).toList());
    assertEquals(List.of("CU", "US"), gold.documents().get(1).meetings().getFirst().parties());
  }

  @Test
  void aPassageWithoutGoldIsNamedWithItsLine() throws IOException {
    Path file =
        passages(
            """
            {"text": "They met.", "meetings": []}
            {"text": "They meet."}
            """);
    String message = assertThrows(GoldException.class, () -> Gold.read(file)).toString();
    assertTrue(message.contains("passages.jsonl, line 2"), message);
    assertTrue(message.contains("'meetings'"), message);
  }

  private Path passages(String lines) throws IOException {
    return Files.writeString(folder.resolve("passages.jsonl"), lines);
  }

  @Test
  void aFolderWithoutGoldIsRefused() {
    GoldException e = assertThrows(GoldException.class, () -> Gold.read(folder));
    assertTrue(String.valueOf(e.getMessage()).contains("has no gold"), e.getMessage());
  }

  @Test
  void aMissingFolderIsRefused() {
    Path missing = folder.resolve("none");
    GoldException e = assertThrows(GoldException.class, () -> Gold.read(missing));
    assertTrue(String.valueOf(e.getMessage()).contains("is no folder"), e.getMessage());
  }

  private String refusal(String json) {
    GoldException refused =
        assertThrows(
            GoldException.class,
            () -> {
              Files.writeString(folder.resolve("a.json"), json);
              Gold.read(folder);
            });
    return String.valueOf(refused.getMessage());
  }
}
