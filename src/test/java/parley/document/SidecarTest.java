package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in {@code NAME.meta.json} beside a document. */
final class SidecarTest {
  private static final DocumentReader READER = new DocumentReader();

  private final Path folder;

  SidecarTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSidecarWinsOverWhatThePageSays() throws IOException {
    Reading.Read read =
        read(
            """
            {"title": "Talks in Havana", "publisher": "MINREX", "published": "2023-01-20",
             "url": "https://example.org/a b", "language": "es-cu", "rating": [1, {"x": 2}]}
            """
                .replace("a b", "a%20b"));
    assertEquals(List.of(), read.warnings());
    Document.Metadata metadata = read.document().metadata();
    assertEquals(Optional.of("Talks in Havana"), metadata.title());
    assertEquals(Optional.of("MINREX"), metadata.publisher());
    assertEquals(Optional.of(LocalDate.of(2023, 1, 20)), metadata.published());
    assertEquals(Optional.of("https://example.org/a%20b"), metadata.source());
    assertEquals("es-CU", metadata.language());
  }

  @Test
  void whatTheSidecarLeavesOutComesFromThePage() throws IOException {
    Document.Metadata metadata =
        read("{\"publisher\": null, \"title\": \" \"}").document().metadata();
    assertEquals(Optional.of("Page title"), metadata.title());
    assertEquals(Optional.of("The Page"), metadata.publisher());
    assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), metadata.published());
    assertEquals("en", metadata.language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json|line 1, column 5|not JSON",
        "{\"title\": \"a\",~  \"title\": \"b\"}|line 2, column 10|not JSON",
        "{\"title\": 5}|line 1, column 11|\"title\"",
        "{~\"published\": \"31.03.2015\"}|line 2, column 14|YYYY-MM-DD",
        "{\"published\": \"2015-02-30\"}|line 1, column 15|YYYY-MM-DD",
        "{\"url\": \"javascript:alert(1)\"}|line 1, column 9|http",
        "{\"language\": \"<b>\"}|line 1, column 14|language tag",
        "[]|line 1, column 1|no JSON object",
        "{} {}|line 1, column 4|follows",
        "{\"title\": \"a|line 1, column|not JSON"
      })
  void aBrokenSidecarIsReportedWithItsPlaceAndTheDocumentReadWithoutIt(
      String json, String position, String message) throws IOException {
    Reading.Read read = read(json.replace('~', '\n'));
    assertEquals(Optional.of("Page title"), read.document().metadata().title());
    Refusal warning = read.warnings().getFirst();
    assertEquals(Refusal.Kind.SIDECAR, warning.kind());
    assertEquals("page.html", warning.file());
    assertTrue(warning.position().startsWith(position), warning.toString());
    assertTrue(warning.message().contains(message), warning.toString());
    assertTrue(warning.message().contains("page.meta.json"), warning.toString());
  }

  private Reading.Read read(String json) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(
        file,
        """
        <html lang="en"><head><title>Page title</title>
        <meta property="og:site_name" content="The Page">
        <script type="application/ld+json">{"@type": "Article", "datePublished": "2020-02-29T10:00"}</script>
        </head><body><p>Delegations met in Havana.</p></body></html>
        """);
    Files.writeString(folder.resolve("page.meta.json"), json);
    return (Reading.Read) READER.read(Source.of("page", "page.html", file));
  }
}
