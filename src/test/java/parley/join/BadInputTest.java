package parley.join;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each message says which file, where in it, and what is wrong there. */
final class BadInputTest {
  private static final Path MAPPED = Fixtures.FOLDER.resolve("mapped");

  @TempDir private Path folder = Path.of("");

  @Test
  void aQuoteThatIsNotClosedIsFoundFarDown() throws IOException {
    Path file = table(20_000, "20000,\"Roe, Jane,Cuba,");
    String message = message("people-csv.rml.ttl", file);
    assertEquals(
        file
            + ", line 20001, column 7: the quote that opens here is not closed before the file ends.",
        message);
  }

  @Test
  void aQuoteInsideAQuotedCellIsFound() throws IOException {
    Path file = table(5, "5,\"Roe \"Jane\" X\",Cuba,", "6,A,Cuba,");
    String message = message("people-csv.rml.ttl", file);
    assertTrue(message.startsWith(file + ", line 6, column 9: behind the quote before"), message);
  }

  @Test
  void aBrokenQuoteAtTheMillionthLineIsFoundWhereItStands() throws IOException {
    Path file = table(999_999, "999999,Roe,Cuba,", "1000000,\"Roe \"Jane\",Cuba,");
    long[] read = {0};
    JoinException thrown =
        assertThrows(
            JoinException.class,
            () -> {
              try (Stream<Entry> entries = CsvFile.entries(file, "people.csv")) {
                entries.forEach(entry -> read[0]++);
              }
            });
    assertEquals(999_999, read[0]);
    assertEquals(
        "people.csv, line 1000001, column 15: behind the quote before this, which closes a cell, a"
            + " separator is missing; double each quote inside a quoted cell.",
        thrown.getMessage());
  }

  @Test
  void aQuoteThatIsNotClosedIsNotTakenForTheEndOfAnEarlierCell() throws IOException {
    Path file = table(3, "3,\"a \"\"b\"\" c\",\"two", "lines\",", "4,x,\"Cuba,");
    String message = message("people-csv.rml.ttl", file);
    assertTrue(message.startsWith(file + ", line 6, column 5: the quote that opens"), message);
  }

  @Test
  void aRowWithoutEndDoesNotFillTheMemory() throws IOException {
    Path file = folder.resolve("people.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,name,country,met\n1,\"");
      for (int i = 0; i < 11_000; i++) {
        out.write("x".repeat(999) + "\n");
      }
    }
    String message = message("people-csv.rml.ttl", file);
    assertTrue(message.startsWith(file + ", line 2: the row that begins here has more"), message);
  }

  @Test
  void bytesThatAreNoUtf8AreFound() throws IOException {
    Path file = folder.resolve("people.csv");
    Files.write(file, "id,name,country,met\n1,José,Cuba,\n".getBytes(ISO_8859_1));
    assertTrue(message("people-csv.rml.ttl", file).contains("UTF-8"));
  }

  @Test
  void aColumnThatIsNotThereIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), "id,Name,country\n1,A,Cuba\n");
    Path mapping = MAPPED.resolve("people-csv.rml.ttl");
    assertEquals(
        mapping
            + ", line 12, column 67: the mapping names the column \"name\", which row 1 of "
            + file
            + " does not have; its columns are [id, Name, country].",
        message("people-csv.rml.ttl", file));
  }

  @Test
  void aFileThatIsNotGivenIsTold() throws IOException {
    Path mapping = folder.resolve("two.rml.ttl");
    String one = Files.readString(MAPPED.resolve("people-csv.rml.ttl"));
    String two =
        one
            + one.substring(one.indexOf("<#Person>"))
                .replace("people.csv", "other.csv")
                .replace("<#Person>", "<#Other>");
    Files.writeString(mapping, two);
    Path file = MAPPED.resolve("people.csv");
    JoinException thrown =
        assertThrows(
            JoinException.class, () -> Register.of("two", mapping, List.of(file), Fixtures.BASE));
    assertEquals(
        mapping
            + ", line 15, column 21: the mapping reads \"other.csv\", which is not among "
            + file
            + ".",
        thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          <people><person>,            line 1, xml
          <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><people>&e;</people>, line 1, xml
          {"people": [1,               line 1, json
          {"people": []} {},           line 1, json
          """)
  void whatIsNotWellFormedIsFound(String content, String where, String format) throws IOException {
    Path file = Files.writeString(folder.resolve("people." + format), content);
    String message = message("people-" + format + ".rml.ttl", file);
    assertTrue(message.startsWith(file + ", " + where), message);
  }

  @ParameterizedTest
  @CsvSource({"rml:source, rml:sauce", "ql:CSV, ql:SQL", "<#Person>, <#Per son>"})
  void aMappingThatCannotBeCarriedOutIsTold(String right, String wrong) throws IOException {
    Path mapping = folder.resolve("my.rml.ttl");
    String text = Files.readString(MAPPED.resolve("people-csv.rml.ttl"));
    Files.writeString(mapping, text.replace(right, wrong));
    JoinException thrown =
        assertThrows(
            JoinException.class,
            () -> Register.of("my", mapping, List.of(MAPPED.resolve("people.csv")), Fixtures.BASE));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.startsWith(mapping.toString()), message);
  }

  private Path table(int rows, String... last) throws IOException {
    Path file = folder.resolve("people.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,name,country,met\n");
      for (int i = 1; i < rows; i++) {
        out.write(i + ",A,Cuba,\n");
      }
      for (String line : last) {
        out.write(line + "\n");
      }
    }
    return file;
  }

  /** {@return what reading the file to its end throws} */
  private static String message(String mapping, Path file) {
    return String.valueOf(
        assertThrows(
                JoinException.class,
                () -> {
                  Register register =
                      Register.of("people", MAPPED.resolve(mapping), List.of(file), Fixtures.BASE);
                  try (Entries entries = register.entries()) {
                    Stream.generate(entries::next).limit(30_000).forEach(entry -> {});
                  }
                })
            .getMessage());
  }
}
