package parley.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML and JSON are read entry by entry where the mapping allows it, with the same result. */
final class StreamedInputTest {
  private static final Path MAPPED = Fixtures.FOLDER.resolve("mapped");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/r/a | a1 a2 a4",
        "/r/* | a1 a2 b a4 a5",
        "/r/a[@k] | a1 a4",
        "/r/a[@k = 'y'] | a4",
        "/r/a[n != '2'] | a1",
        "/r/a[2] | a2",
        "/r/a[last()] | a4",
        "//a | a1 a2 a3 a4",
        "/r/b/a | a3",
        "/r/e:a | a5",
        "/r | r",
        "/r/a/n/x | ``",
        "/x/a | ``",
      })
  void anXPathFindsTheSameHoweverItIsRead(String iterator, String expected) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.xml"),
            """
            <?xml version="1.0"?><!-- c --><r xmlns:q="http://e/" v="r">
            <a v="a1" k="x"><n>1</n></a>
            <a v="a2"><n>2</n></a><b v="b"><a v="a3"/></b>
            <a v="a4" k="y"/><q:a v="a5"/></r>
            """);
    XmlFile xml = new XmlFile(Map.of("e", "http://e/"));
    List<String> streamed = values(xml.entries(file, "x.xml", iterator.strip(), Optional.empty()));
    List<String> whole = values(xml.entries(file, "x.xml", iterator.strip(), Optional.of("../x")));

    assertEquals(whole, streamed);
    assertEquals(expected, String.join(" ", streamed));
  }

  private static List<String> values(Stream<Entry> entries) {
    try (entries) {
      return entries.flatMap(entry -> entry.values("@v").stream()).toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "$.d.rows[*] | 1 2 3",
        "$.d.rows | 1 2 3",
        "$['d'][\"rows\"][*] | 1 2 3",
        "$..rows[*] | 1 2 3",
        "$.d.rows[0] | 1",
        "$.one | 4",
        "$.none | ``",
        "$.nothing[*] | ``",
        "$.by[*] | 5 6",
        "$.by.* | 5 6",
        "$.text[*] | ``",
      })
  void aJsonPathFindsTheSameHoweverItIsRead(String iterator, String expected) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.json"),
            """
            {"skipped": {"rows": [{"v": 9}], "deep": [[{}]]}, "text": "t", "one": {"v": 4}, "none": null,
             "by": {"x": {"v": 5}, "y": {"v": 6}},
             "d": {"rows": [{"v": 1}, {"v": 2, "rows": null}, {"v": 3}], "more": 1}, "end": true}
            """
                .replace(iterator.contains("..") ? "\"rows\": [{\"v\": 9}]" : "-", "\"x\": 1"));

    try (Stream<Entry> entries = JsonFile.entries(file, "x.json", iterator.strip())) {
      assertEquals(
          expected,
          String.join(" ", entries.flatMap(entry -> entry.values("$.v").stream()).toList()));
    }
  }

  @Test
  void anEntryKnowsItsLine() throws IOException {
    Path json = Files.writeString(folder.resolve("x.json"), "{\"p\":[\n{\"v\":1},\n {\"v\":2}]}");
    Path xml = Files.writeString(folder.resolve("x.xml"), "<r>\n<a>1</a>\n <a>2</a></r>");

    assertEquals(
        List.of("x.json, line 2, column 1", "x.json, line 3, column 2"),
        spots(JsonFile.entries(json, "x.json", "$.p[*]")));
    assertEquals(
        List.of("x.xml, line 2", "x.xml, line 3"),
        spots(new XmlFile(Map.of()).entries(xml, "x.xml", "/r/a", Optional.empty())));
  }

  private static List<String> spots(Stream<Entry> entries) {
    try (entries) {
      return entries.map(entry -> entry.spot().toString()).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"xml, 'line 20002, column'", "json, line 20002"})
  void aFaultAtTheEndIsFoundBehindAllEntries(String format, String where) throws IOException {
    Path file = people(format, 20_000, format.equals("xml") ? "</person>" : "}");
    int[] read = {0};
    JoinException thrown =
        assertThrows(
            JoinException.class,
            () -> {
              try (Stream<Entry> entries = entries(file, format)) {
                entries.forEach(entry -> read[0]++);
              }
            });

    assertEquals(20_000, read[0]);
    assertTrue(
        String.valueOf(thrown.getMessage()).startsWith("people." + format + ", " + where),
        thrown::getMessage);
  }

  @ParameterizedTest
  @CsvSource({"xml", "json"})
  void anEntryWithoutEndDoesNotFillTheMemory(String format) throws IOException {
    Path file = people(format, 2, "");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(format.equals("xml") ? "<people>\n<person>" : "{\"people\":[\n{\"x\":[");
      for (int i = 0; i < 1_100_000; i++) {
        out.write(format.equals("xml") ? "<x>12345</x>" : "{\"x\":12345},");
      }
    }
    JoinException thrown =
        assertThrows(
            JoinException.class,
            () -> {
              try (Stream<Entry> entries = entries(file, format)) {
                entries.forEach(entry -> {});
              }
            });

    assertEquals(
        "people.%s, line 2: what begins here has more than 10,000,000 bytes without an end, which no entry may have."
            .formatted(format),
        thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"xml | //person | /people/person", "json | $..person | $.people[*]"})
  void aLargeFileThatMustBeHeldIsRefusedWithTheWayOut(String format, String iterator, String simple)
      throws IOException {
    Path file = people(format, 1, "");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50_000_001);
    }
    JoinException thrown =
        assertThrows(
            JoinException.class,
            () ->
                (format.equals("xml")
                        ? new XmlFile(Map.of()).entries(file, "f", iterator, Optional.empty())
                        : JsonFile.entries(file, "f", iterator))
                    .close());

    assertEquals(
        ("f: the mapping's \"%s\" needs the whole file in memory, which is done up to 50,000,000"
                + " bytes, and it has 50,000,001. With an iterator such as %s, and references that"
                + " stay within the entry, it is read entry by entry; else split it.")
            .formatted(iterator, simple),
        thrown.getMessage());
  }

  @Test
  void aReferenceThatLooksOutsideSeesTheWholeFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("people.xml"),
            "<people><of>Cuba</of><person id='1'><name>A</name></person></people>");
    String mapping = Files.readString(MAPPED.resolve("people-xml.rml.ttl"));
    Path outward =
        Files.writeString(
            folder.resolve("my.rml.ttl"), mapping.replace("\"country\"", "\"../of\""));

    assertTrue(
        Fixtures.rows(Register.of("people", outward, List.of(file), Fixtures.BASE))
            .toString()
            .contains("party/cu"));
  }

  private static Stream<Entry> entries(Path file, String format) {
    String name = "people." + format;
    return format.equals("xml")
        ? new XmlFile(Map.of()).entries(file, name, "/people/person", Optional.empty())
        : JsonFile.entries(file, name, "$.people[*]");
  }

  /** {@return a file of so many people, a line each, with something behind the last} */
  private Path people(String format, int number, String more) throws IOException {
    boolean isXml = format.equals("xml");
    Path file = folder.resolve("people." + format);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(isXml ? "<people>\n" : "{\"people\":[\n");
      for (int i = 1; i <= number; i++) {
        out.write(isXml ? "<person><id>" + i + "</id></person>\n" : "{\"id\":" + i + "}");
        out.write(isXml ? "" : i < number ? ",\n" : "]");
      }
      out.write(more);
      out.write(isXml ? "\n</people>" : "\n}}");
    }
    return file;
  }
}
