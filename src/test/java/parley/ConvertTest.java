package parley;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of every kind, good and bad, through {@code parley convert}. */
final class ConvertTest {
  private static final String SENTENCE =
      "On March 31, 2015, delegations of Cuba and the United States met in Washington.\n";

  private final Path folder;
  private final Path documents;
  private final Path graph;

  ConvertTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    documents = Files.createDirectory(folder.resolve("documents"));
    graph = folder.resolve("graph.nq");
    Files.writeString(documents.resolve("good.txt"), SENTENCE);
  }

  private Run convert(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("convert", documents.toString(), "-o", graph.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private JsonNode reportOf(Run run) throws IOException {
    return new JsonMapper().readTree(run.output());
  }

  @Test
  void aReadableFolderEndsWithZeroAndAGraph() throws IOException {
    Run run = convert("--report", "-");

    assertEquals(0, run.code(), run::errors);
    JsonNode report = reportOf(run);
    assertEquals(1, report.get("documents").asInt());
    assertEquals(1, report.get("meetings").asInt());
    assertEquals(Files.readAllLines(graph).size(), report.get("triples").asInt());
  }

  @Test
  void nothingStaysBesideTheGraph() throws IOException {
    assertEquals(0, convert().code());

    try (Stream<Path> entries = Files.list(folder)) {
      assertEquals(List.of(documents, graph), entries.sorted().toList());
    }
  }

  @Test
  void aRegisterNamesWhoHoldsAnOffice() throws IOException {
    Files.writeString(
        documents.resolve("good.txt"),
        SENTENCE
            + "The U.S. delegation was headed by the Assistant Secretary for Democracy, Human"
            + " Rights and Labor.\n");
    String register = "src/test/resources/register/pocom";

    Run run = convert("--register", register, "--report", "-");

    assertEquals(0, run.code(), run::errors);
    assertTrue(
        Files.readString(graph)
            .contains(
                "<http://localhost:3030/official/tomasz-p-malinowski>"
                    + " <http://www.w3.org/2002/07/owl#sameAs>"
                    + " <https://history.state.gov/departmenthistory/people/malinowski-tomasz-p>"),
        run::errors);
    assertEquals(2, reportOf(run).get("warnings").size());
    assertEquals(0, Run.of("validate", graph.toString()).code());
  }

  @Test
  void aFolderThatIsNoRegisterIsRefused() {
    Run run = convert("--register", documents.toString());

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("expected a register"), run::errors);
  }

  @Test
  void everyMergeIsReportedWithItsReason() throws IOException {
    Files.writeString(documents.resolve("other.txt"), SENTENCE);

    JsonNode merge = reportOf(convert("--report", "-")).get("merges").get(0);

    assertEquals("other", merge.get("document").asText());
    assertTrue(merge.get("entity").asText().startsWith("meeting/2015-03-31-cu-us"));
    assertTrue(merge.get("reason").asText().contains("good"), merge::toPrettyString);
  }

  @Test
  void eachLineOfJsonIsConvertedAndABrokenOneNamedByItsPlace() throws IOException {
    String line = "{\"text\":\"%s\",\"url\":\"https://a.example/1\"}%n".formatted(SENTENCE.strip());
    Files.writeString(documents.resolve("news.jsonl"), line + "{\"text\":\n" + line);

    Run run = convert("--report", "-");

    assertEquals(3, run.code(), run::errors);
    JsonNode report = reportOf(run);
    assertEquals(3, report.get("documents").asInt());
    assertTrue(
        report.get("skipped").get(0).get("position").asText().startsWith("line 2"),
        report::toPrettyString);
  }

  @Test
  void outputAndReportCannotBothGoToStandardOutput() {
    Run run = Run.of("convert", documents.toString(), "-o", "-", "--report", "-");

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("--report"), run::errors);
  }

  @Test
  void whatCannotBeReadIsReportedAndTheRestIsConverted() throws IOException {
    Files.write(documents.resolve("empty.txt"), new byte[0]);
    Files.write(documents.resolve("program.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0});
    Files.write(documents.resolve("line.txt"), "word ".repeat(10_000_000).getBytes(UTF_8));

    Run run = convert("--report", "-");

    assertEquals(3, run.code(), run::errors);
    JsonNode report = reportOf(run);
    assertEquals(1, report.get("documents").asInt());
    assertEquals(
        List.of("EMPTY", "TOO_LARGE", "BINARY"),
        report.get("skipped").findValuesAsText("kind"),
        report::toPrettyString);
    assertTrue(
        report.get("skipped").get(0).get("file").asText().endsWith("empty.txt"),
        report::toPrettyString);
    assertTrue(run.errors().contains("program.txt (byte "), run::errors);
  }

  @Test
  void limitsAreTheUsers() throws IOException {
    Files.writeString(documents.resolve("large.txt"), (SENTENCE + "\n\n").repeat(20_000));

    Run narrow = convert("--report", "-", "--max-size", "1");
    Run wide = convert("--report", "-", "--max-size", "30");

    assertEquals(3, narrow.code(), narrow::errors);
    assertEquals(List.of("TOO_LARGE"), reportOf(narrow).get("skipped").findValuesAsText("kind"));
    assertEquals(0, wide.code(), wide::errors);
  }

  @ParameterizedTest
  @CsvSource({
    "--max-size=0,'--max-size must be from 1 to 2147, not 0.'",
    "--max-depth=-1,'--max-depth must be from 1 to 2147483647, not -1.'",
    "--max-seconds=soon,'soon'"
  })
  void limitOfNothingIsAWrongCommandLine(String option, String message) {
    Run run = convert(option);

    assertEquals(2, run.code());
    assertTrue(run.errors().contains(message), run::errors);
  }

  @Test
  void latin1AndUtf16AreReadAsWhatTheyAre() throws IOException {
    String text = "Le 31 mars 2015 à Genève. " + SENTENCE;
    Files.write(documents.resolve("latin1.txt"), text.getBytes(ISO_8859_1));
    Files.write(documents.resolve("utf16.txt"), text.getBytes(UTF_16));

    Run run = convert();

    assertEquals(0, run.code(), run::errors);
    String written = Files.readString(graph);
    assertAll(
        Stream.of("latin1", "utf16")
            .map(
                name ->
                    () ->
                        assertTrue(
                            written
                                .lines()
                                .anyMatch(
                                    line ->
                                        line.contains("document/" + name + ">")
                                            && line.contains("ns#text>")
                                            && line.contains("Genève")),
                            name)));
  }

  @Test
  void aSidecarThatIsNoJsonIsNotedAndTheDocumentReadWithoutIt() throws IOException {
    Files.writeString(documents.resolve("good.meta.json"), "published: yesterday");

    Run run = convert("--report", "-");

    assertEquals(0, run.code(), run::errors);
    JsonNode warning = reportOf(run).get("warnings").get(0);
    assertEquals("SIDECAR", warning.get("kind").asText());
    assertTrue(warning.get("position").asText().startsWith("line 1"), warning::toPrettyString);
  }

  @Test
  void aMissingPathIsAWrongCommandLine() {
    Run run = Run.of("convert", documents.toString(), "no-such-file", "-o", graph.toString());

    assertEquals(2, run.code());
    assertTrue(
        run.errors().startsWith("parley convert: no-such-file does not exist."), run::errors);
    assertFalse(Files.exists(graph));
  }

  @Test
  void aFolderWithoutDocumentsIsAWrongCommandLine() throws IOException {
    Run run =
        Run.of(
            "convert",
            Files.createDirectory(folder.resolve("empty")).toString(),
            "-o",
            graph.toString());

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("there is no document in"), run::errors);
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() {
    Run noFolder = Run.of("convert", documents.toString(), "-o", folder + "/no/graph.nq");
    Run aFolder = Run.of("convert", documents.toString(), "-o", folder.toString());
    Run full = Run.of("convert", documents.toString(), "-o", "/dev/full");

    assertAll(
        () -> assertEquals(2, noFolder.code()),
        () -> assertTrue(noFolder.errors().contains(folder + "/no/graph.nq"), noFolder::errors),
        () -> assertEquals(2, aFolder.code()),
        () -> assertTrue(aFolder.errors().contains("is a folder"), aFolder::errors),
        () -> assertEquals(1, full.code()),
        () -> assertTrue(full.errors().contains("/dev/full cannot be written"), full::errors));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDiskThatFillsUpIsNoDefect() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 64; exec \"$0\" -Dparley.home=. -cp \"$1\" parley.Parley convert seeds -o \"$2\"",
                ProcessHandle.current().info().command().orElseThrow(),
                System.getProperty("java.class.path"),
                graph.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), UTF_8);

    assertEquals(1, child.waitFor(), said);
    assertTrue(said.contains("cannot be written: File too large"), said);
    assertFalse(said.contains("defect"), said);
    assertFalse(Files.exists(graph));
  }

  @Test
  void aFailedRunLeavesTheOldGraphAlone() throws IOException {
    Files.writeString(graph, "old");

    Run run = Run.of("convert", documents.toString(), "-o", graph.toString(), "--base", "nonsense");

    assertEquals(2, run.code());
    assertEquals("old", Files.readString(graph));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count(), "only the documents and the old graph");
    }
  }

  @Test
  void standardInputAndOutputStandForFiles() {
    Run run = Run.withInput(SENTENCE.getBytes(UTF_8), "convert", "-", "-o", "-");

    assertEquals(0, run.code(), run::errors);
    assertTrue(run.output().contains("/document/stdin>"), run::errors);
  }

  @Test
  void theBaseStartsEveryIriOfTheData() throws IOException {
    assertEquals(0, convert("--base", "https://talks.example.org/graph").code());

    String written = Files.readString(graph);
    assertTrue(written.contains("<https://talks.example.org/graph/document/good>"));
    assertFalse(written.contains("localhost"));
  }

  @Test
  void noThreadsAreAWrongCommandLine() {
    assertEquals(2, convert("--threads", "0").code());
  }
}
