package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.RegisterOption.Registers;
import parley.RulesOption.Knowledge;
import parley.document.Limits;
import parley.document.Source;
import parley.store.Store;

/** Imports and documents come and go; the store is then the same whatever the way to it. */
final class ImportUpkeepTest {
  private static final String TRAVELS = "src/test/resources/join/travels";
  private static final String VISITS = "src/test/resources/join/visits";
  private static final String CODES = "src/test/resources/join/country-codes.csv";
  private static final String ROW = "import/travels/3601";
  private static final String RELEASE =
      """
      HAVANA, August 14, 2015 – U.S. Secretary of State John Kerry met with Cuban Foreign Minister \
      Bruno Rodríguez Parrilla in Havana on August 14, 2015. The two sides talked about trade.
      """;
  private static final String OTHER =
      "On March 12, 2019, Ghana and Togo held talks in Accra. The Foreign Minister of Ghana led.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void theOrderOfDocumentsAndImportsDoesNotMatter() throws IOException {
    Path one = folder.resolve("one");
    Run.done("add", release(), "--data", one + "");
    Run.done("import", "travels", TRAVELS, "--data", one + "");
    Run.done("import", "country-codes", CODES, "--data", one + "");
    Run.done("import", "visits", VISITS, "--data", one + "");
    Run.done("add", other(), "--data", one + "");
    Path two = folder.resolve("two");
    Run.done("import", "country-codes", CODES, "--data", two + "");
    Run.done("import", "visits", VISITS, "--data", two + "");
    Run.done("add", other(), "--data", two + "");
    Run.done("import", "travels", TRAVELS, "--data", two + "", "--threads", "1");
    Run.done("add", release(), "--data", two + "");
    assertSame(one, two);
    Path three = folder.resolve("three");
    Run.done("import", "visits", VISITS, "--data", three + "");
    up(three);
    Run.done("import", "country-codes", CODES, "--data", three + "");
    Run.done("import", "travels", TRAVELS, "--data", three + "");
    assertSame(one, three);
    up(three);
    assertSame(one, three);
  }

  @Test
  void anImportTakesThePlaceOfTheOneBefore() throws IOException {
    Path data = folder.resolve("data");
    Run.done("add", release(), "--data", data + "");
    Run.done("import", "travels", TRAVELS, "--data", data + "");
    Path changed = Files.createDirectories(folder.resolve("changed/secretary-travels"));
    String trips = Files.readString(Path.of(TRAVELS, "secretary-travels/kerry.xml"));
    Files.writeString(changed.resolve("kerry.xml"), trips.replace("2015-08-14", "2015-08-15"));
    Run.done("import", "travels", changed.getParent() + "", "--data", data + "");
    Path fresh = folder.resolve("fresh");
    Run.done("import", "travels", changed.getParent() + "", "--data", fresh + "");
    Run.done("add", release(), "--data", fresh + "");
    assertSame(fresh, data);
  }

  @Test
  void whatIsRemovedIsGone() throws IOException {
    Path data = folder.resolve("data");
    Run.done("add", release(), "--data", data + "");
    SortedSet<String> before = Quads.of(data);
    Run.done("import", "travels", TRAVELS, "--data", data + "");
    SortedSet<String> both = Quads.of(data);
    Run.done("remove", "release", "--data", data + "");
    Run.done("add", release(), "--data", data + "");
    assertEquals(both, Quads.of(data));
    Run row = Run.of("remove", ROW, "--data", data + "");
    assertEquals(2, row.code());
    assertTrue(row.errors().contains("is a row of an import"), row::errors);
    Run none = Run.of("remove", "import/visits", "--data", data + "");
    assertEquals(2, none.code());
    assertTrue(none.errors().contains("Its imports are http://localhost:3030/import/travels"));
    assertEquals(both, Quads.of(data));
    Run.done("remove", "import/travels", "--data", data + "");
    assertEquals(before, Quads.of(data));
  }

  private void up(Path data) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("release.txt"), RELEASE);
    Files.writeString(documents.resolve("other.txt"), OTHER);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
    List<Source> sources = Documents.of(List.of(documents + ""), console, Limits.USUAL);
    try (Store store = Store.open(data)) {
      new Renewal(store, data, Knowledge.packaged(), Registers.none(), Limits.USUAL, console)
          .run(sources, "http://localhost:3030/", 2);
    }
  }

  private static void assertSame(Path expected, Path actual) {
    SortedSet<String> wanted = Quads.of(expected);
    SortedSet<String> found = Quads.of(actual);
    assertEquals(List.of(), Quads.without(wanted, found), "missing");
    assertEquals(List.of(), Quads.without(found, wanted), "too many");
  }

  private String release() throws IOException {
    return Files.writeString(folder.resolve("release.txt"), RELEASE).toString();
  }

  private String other() throws IOException {
    return Files.writeString(folder.resolve("other.txt"), OTHER).toString();
  }
}
