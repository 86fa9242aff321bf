package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a user of "export" sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportCommandTest {
  private final Path folder;

  ExportCommandTest(@TempDir Path folder) {
    this.folder = folder;
    Run run =
        Run.of("load", "src/test/resources/queries/sample.nq", "--unchecked", "--data", at("data"));
    assertEquals(0, run.code(), run::errors);
  }

  @Test
  void aFileIsWrittenAndCounted() {
    Run run = Run.of("export", "--format", "ics", "--data", at("data"), "-o", at("x.ics"));

    assertEquals(0, run.code(), run::errors);
    assertEquals("", run.output());
    assertTrue(
        run.errors().startsWith("2 meetings written to " + at("x.ics") + "; left out: 3 without"),
        run::errors);
    assertTrue(Files.exists(folder.resolve("x.ics")));
  }

  @Test
  void withoutAPlaceItGoesToStandardOutput() {
    Run run = Run.of("export", "--format", "nquads", "--data", at("data"));

    assertEquals(0, run.code(), run::errors);
    assertEquals(1538, run.output().lines().count());
  }

  @Test
  void wrongCommandLinesEndWithTwo() {
    Run format = Run.of("export", "--format", "xls", "--data", at("data"));
    Run tables = Run.of("export", "--format", "csv", "--data", at("data"));
    Run nothing = Run.of("export", "--format", "ics", "--data", at("no-data"));

    assertEquals(2, format.code());
    assertTrue(format.errors().contains("formats are: nquads, "), format::errors);
    assertEquals(2, tables.code());
    assertTrue(tables.errors().contains("-o"), tables::errors);
    assertEquals(2, nothing.code());
    assertFalse(Files.exists(folder.resolve("no-data")));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() {
    Run run = Run.of("export", "--format", "ics", "--data", at("data"), "-o", at("no/x.ics"));

    assertEquals(1, run.code());
    assertTrue(run.errors().contains(at("no")), run::errors);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
