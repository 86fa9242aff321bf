package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder of {@code src/test/resources/document}: the source ({@code text.txt} or another
 * ending) in, {@code structure.txt} out, character for character. A new case is a new folder. After
 * an intended change run {@code mvn test -Dgolden.update=true} and read the difference before
 * committing it. The seeds have their structure there too.
 */
final class StructureTest {
  private static final Path CASES = Path.of("src/test/resources/document");
  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final DocumentReader READER = new DocumentReader();

  @ParameterizedTest
  @MethodSource("folders")
  void textBecomesTheGoldenStructure(Path folder) throws IOException {
    Document document = read(folder);
    Path golden = folder.resolve("structure.txt");
    String actual = Outline.of(document);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual, golden::toString);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everythingIsNestedInOrderAndQuotesTheText(Path folder) throws IOException {
    Invariants.check(read(folder));
  }

  private static Document read(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    Path seed = SEEDS.resolve(name + ".txt");
    Path file = Files.exists(seed) ? seed : source(folder);
    return switch (READER.read(Source.of(name, file.toString(), file))) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }

  private static Path source(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("text."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(CASES)) {
      List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
      assertTrue(folders.size() >= 20, "too few cases to prove anything: " + folders.size());
      return folders;
    }
  }
}
