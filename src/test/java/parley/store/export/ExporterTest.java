package parley.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.store.Store;

/** An export is whole or not there, and the same each time. */
final class ExporterTest {
  private final Path folder;
  private final Store store = Exports.store(Exports.SAMPLE, Exports.TRICKY);
  private final Exporter exporter = new Exporter(store, Exports.BASE);

  ExporterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSameDataGiveTheSameBytes(ExportFormat format) throws IOException {
    // Without blank nodes, which have new labels whenever a file is read.
    String more = "src/test/resources/web/sample.trig";
    try (Store one = Exports.store(Exports.SAMPLE, more);
        Store other = Exports.store(more, Exports.SAMPLE)) {
      new Exporter(one, Exports.BASE).write(format, at("one"), OutputStream.nullOutputStream());
      new Exporter(other, Exports.BASE).write(format, at("other"), OutputStream.nullOutputStream());
    }

    assertEquals(contents("one"), contents("other"));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void anEarlierExportIsReplaced(ExportFormat format) throws IOException {
    write(format, "same");
    Map<String, String> first = contents("same");
    write(format, "same");

    assertEquals(first, contents("same"));
    assertEquals(List.of("same"), entries());
  }

  @Test
  void whatWasLeftOutIsCounted() throws IOException {
    assertEquals(
        "6 meetings written to x; left out: 4 without a full day",
        write(ExportFormat.ICS, "x.ics").line("x"));
    assertEquals(
        "5 meetings written to x; left out: 5 without coordinates",
        write(ExportFormat.GEOJSON, "x.json").line("x"));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void anEmptyStoreIsNotExported(ExportFormat format) {
    try (Store empty = Store.inMemory()) {
      Exporter nothing = new Exporter(empty, Exports.BASE);
      assertThrows(
          ExportException.class,
          () -> nothing.write(format, at("x"), OutputStream.nullOutputStream()));
    }
    assertEquals(List.of(), entries());
  }

  @Test
  void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/thesis.txt"), "years of work");

    ExportException e = assertThrows(ExportException.class, () -> write(ExportFormat.CSV, "mine"));

    assertTrue(String.valueOf(e.getMessage()).contains("thesis.txt"), e::toString);
    assertEquals("years of work", Files.readString(folder.resolve("mine/thesis.txt")));
    assertThrows(ExportException.class, () -> write(ExportFormat.ICS, "mine"));
    assertEquals(List.of("mine"), entries());
  }

  @Test
  void aPlaceThatIsNotThereIsNamed() {
    IOException e = assertThrows(IOException.class, () -> write(ExportFormat.ICS, "no/such/x.ics"));

    assertTrue(String.valueOf(e.getMessage()).contains("no/such"), e::toString);
    assertThrows(IOException.class, () -> write(ExportFormat.CSV, "no/such/tables"));
  }

  @Test
  void tablesNeedAFolder() {
    assertThrows(
        ExportException.class,
        () -> exporter.write(ExportFormat.CSV, "-", OutputStream.nullOutputStream()));
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void aFullDiskIsToldOf(ExportFormat format) {
    assumeTrue(Files.exists(Path.of("/dev/full")));

    IOException e =
        assertThrows(
            IOException.class,
            () -> exporter.write(format, "/dev/full", OutputStream.nullOutputStream()));
    assertTrue(String.valueOf(e.getMessage()).contains("No space left"), e::toString);
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void standardOutputStaysOpen(ExportFormat format) throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int octet) {}

          @Override
          public void close() {
            closed[0] = true;
          }
        };

    exporter.write(format, "-", out);

    assertEquals(false, closed[0]);
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheKnownOnes() {
    assertEquals(ExportFormat.GRAPHML, ExportFormat.of("GraphML"));
    ExportException e = assertThrows(ExportException.class, () -> ExportFormat.of("xls"));
    assertEquals(
        "there is no export format xls; formats are: nquads, trig, jsonld, csv, plover, graphml,"
            + " geojson, ics, bibtex",
        e.getMessage());
  }

  private Exported write(ExportFormat format, String target) throws IOException {
    return exporter.write(format, at(target), OutputStream.nullOutputStream());
  }

  private String at(String target) {
    return folder.resolve(target).toString();
  }

  private List<String> entries() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, String> contents(String target) throws IOException {
    Path place = folder.resolve(target);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(place.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
