package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.RulesOption.Knowledge;
import parley.bench.News;
import parley.document.DocumentReader;
import parley.document.Reading;
import parley.document.Source;
import parley.extract.Entity;

/** Benchmarks measure what they say; how fast anything is decides no test. */
final class BenchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void convertingIsComparedWithCuttingOnBothCollections(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("speed.json");
    int code =
        run("bench", "convert", "seeds", "--documents", "20", "--rounds", "1", "--json", json);

    assertEquals(0, code);
    assertTrue(text().contains("press releases: 20 documents"), this::text);
    assertTrue(text().contains("news mix: 20 documents"), this::text);
    assertTrue(Files.readString(json).contains("\"peakHeapBytes\""));
  }

  @Test
  void extractingTellsHowMuchWasRead() {
    int code = run("bench", "extract", "seeds", "--documents", "40");

    assertEquals(0, code);
    assertTrue(text().startsWith("40 documents, 0 skipped"), this::text);
  }

  @Test
  void newsTellOfNoMeeting() {
    DocumentReader reader = new DocumentReader();
    for (int number = 0; number < 100; number++) {
      String text = new News(12).text(number);
      Source source = Source.of("news", "news.txt", text.getBytes(StandardCharsets.UTF_8));
      Reading.Read read = (Reading.Read) reader.read(source);
      assertFalse(
          Knowledge.packaged().extractor().extract(read.document()).facts().stream()
              .anyMatch(fact -> fact.subject().kind() == Entity.Kind.MEETING),
          text);
    }
  }

  @Test
  void sameNumberGivesTheSameNews() {
    assertEquals(new News(12).text(7), new News(12).text(7));
    assertNotEquals(new News(12).text(7), new News(12).text(8));
  }

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Parley.run(new Console(new ByteArrayInputStream(new byte[0]), stream, stream), words);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("Measuring"))
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
