package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever else differs. */
final class DeterminismTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds").toAbsolutePath();

  private static String expected = "";

  @BeforeAll
  static void convertOnce() {
    expected = convert("--threads", "1", SEEDS.toString());
  }

  private static String convert(String... arguments) {
    List<String> line = new ArrayList<>(List.of("convert", "-o", "-"));
    line.addAll(List.of(arguments));
    Run run = Run.of(line.toArray(String[]::new));
    assertEquals(0, run.code(), run::errors);
    return run.output();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4"})
  void threadsDoNotShow(String threads) {
    assertEquals(expected, convert("--threads", threads, SEEDS.toString()));
  }

  @Test
  void theOrderOfTheFilesDoesNotShow() throws IOException {
    List<String> files;
    try (Stream<Path> entries = Files.list(SEEDS)) {
      files = new ArrayList<>(entries.map(Path::toString).sorted().toList());
    }
    Collections.reverse(files);

    assertEquals(expected, convert(files.toArray(String[]::new)));
  }

  /** Turkish has two letters i, Arabic its own digits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab"
      })
  void localeTimeZoneAndEncodingDoNotShow(String locale, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path graph = folder.resolve("graph.nq");
    List<String> options = new ArrayList<>(List.of(locale.split(" ", -1)));
    options.addAll(List.of("-Duser.timezone=Pacific/Kiritimati", "-Dline.separator=\r\n"));
    try (Child child =
        Child.start(folder, options, "convert", SEEDS.toString(), "-o", graph.toString())) {
      assertEquals(0, child.code(), child.errors());
    }

    assertEquals(expected, Files.readString(graph));
  }
}
