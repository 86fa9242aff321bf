package parley.extract.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.authority.Authority;
import parley.bench.News;
import parley.document.Deadline;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Source;

/** Whether a document that is read only where that is of use states what it states as a whole. */
final class SentencesTest {
  private static final Extractor EXTRACTOR = new Extractor(Authority.packaged());
  private static final DocumentReader READER = new DocumentReader();
  private static final int NEWS = 50;

  @ParameterizedTest
  @MethodSource("gold")
  void leavesNothingOutOfGold(Path file) {
    assertSame(document(Source.of("d", file.toString(), file)));
  }

  @ParameterizedTest
  @MethodSource("news")
  void leavesNothingOutOfNews(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertSame(document(Source.of("news", "news.txt", bytes)));
  }

  private static void assertSame(Document document) {
    assertEquals(
        EXTRACTOR.read(document, true, Deadline.NONE).facts().facts(),
        EXTRACTOR.extract(document).facts());
  }

  private static Document document(Source source) {
    return switch (READER.read(source)) {
      case Reading.Read(Document document, var warnings) -> document;
      case Reading.Refused(var refusal) -> throw new AssertionError(refusal.toString());
    };
  }

  static List<Path> gold() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("gold/development/documents"))) {
      return files.filter(file -> Source.isDocument(file.toString())).sorted().toList();
    }
  }

  static List<String> news() {
    News news = new News(12);
    return Stream.iterate(0, i -> i + 1).limit(NEWS).map(news::text).toList();
  }
}
