package parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the graph of {@link Example} to {@code example.nq}, byte for byte. After an intended change
 * run with {@code -Dgolden.update=true} and read the difference.
 */
final class GraphWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/rdf/example.nq");

  @Test
  void factsBecomeTheGoldenStatements() throws IOException {
    String actual = Example.write(Example.BASE);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, actual);
    }
    assertEquals(Files.readString(GOLDEN), actual);
  }
}
