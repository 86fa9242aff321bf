package parley.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of one file are joined with those of others by what both say. */
final class JoinedTest {
  private static final Path JOINED = Fixtures.FOLDER.resolve("joined");

  private final List<Row> rows = Fixtures.rows(register(JOINED.resolve("trips.rml.ttl")));

  private static Register register(Path mapping) {
    List<Path> files =
        Stream.of("trips.csv", "people.json", "terms.xml").map(JOINED::resolve).toList();
    return Register.of("trips", mapping, files, Fixtures.BASE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, agent, Ann%20Roe",
    "1, about, t1",
    "2, agent, 'Sam%20Poe Sam%20Poe%20Jr'",
    "2, about, t1",
    "3, agent, ''",
    "4, agent, ''",
    "4, about, ''",
    "5, agent, Ann%20Roe",
    "5, about, t2",
  })
  void aTripIsJoinedWithAllThatHaveItsKeys(String trip, String property, String expected) {
    assertEquals(
        expected,
        Fixtures.row(rows, "trip-" + trip).statements().stream()
            .filter(statement -> statement.getPredicate().getLocalName().equals(property))
            .map(statement -> statement.getObject().stringValue())
            .map(iri -> iri.replace(Fixtures.BASE + "import/trips/", ""))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aKeyThatNobodyHasIsAProblemAndTheRestStays() {
    Row third = Fixtures.row(rows, "trip-3");

    assertEquals(
        List.of("join k9", "join minister 2002"),
        third.problems().stream()
            .map(problem -> problem.field() + " " + problem.value())
            .sorted()
            .toList());
    assertTrue(third.statements().toString().contains("party/cl"));
  }

  @Test
  void theOtherEntriesAreRowsToo() {
    assertEquals(
        List.of("Ann%20Roe", "Sam%20Poe", "Sam%20Poe%20Jr", "t1", "t2", "t3"),
        rows.stream()
            .map(row -> row.iri().stringValue().replaceFirst(".*/", ""))
            .filter(name -> !name.startsWith("trip-"))
            .sorted()
            .toList());
    assertTrue(
        rows.stream().noneMatch(row -> row.statements().toString().contains(Join.NAMESPACE)),
        "no key is left over");
  }

  @Test
  void aConditionThatIsNotWholeIsTold(@TempDir Path folder) throws IOException {
    String whole = Files.readString(JOINED.resolve("trips.rml.ttl"));
    Path mapping =
        Files.writeString(folder.resolve("my.rml.ttl"), whole.replace("; rr:parent \"key\"", ""));
    JoinException thrown = assertThrows(JoinException.class, () -> register(mapping));
    assertEquals(
        mapping + ": this is no RML that can be carried out: a rr:joinCondition has no rr:parent",
        thrown.getMessage());
  }

  @Test
  void aColumnThatIsNotThereIsTold(@TempDir Path folder) throws IOException {
    String right = Files.readString(JOINED.resolve("trips.rml.ttl"));
    Path mapping =
        Files.writeString(folder.resolve("my.rml.ttl"), right.replace("\"who\"", "\"whom\""));
    JoinException thrown =
        assertThrows(JoinException.class, () -> Fixtures.rows(register(mapping)));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.startsWith(mapping + ", line 14, column "), message);
    assertTrue(message.contains("the column \"whom\", which row 1 of"), message);
  }
}
