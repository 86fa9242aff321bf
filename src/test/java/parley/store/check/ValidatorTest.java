package parley.store.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Loader;
import parley.store.Samples;
import parley.store.Store;
import parley.store.SyntaxException;

final class ValidatorTest {
  private static final String BASE = "http://localhost:3030/";

  private static final String CLOSE = "2004/02/skos/core#closeMatch";
  private static final String SAME =
      "<http://localhost:3030/official/tom> <http://www.w3.org/2002/07/owl#sameAs>"
          + " <http://r.example/tom> .\n";
  private static final String LINK =
      """
      <L> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/parley/ns#Link> <G> .
      <L> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <http://localhost:3030/official/tom> <G> .
      <L> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2002/07/owl#sameAs> <G> .
      <L> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://r.example/tom> <G> .
      <L> <http://www.w3.org/ns/prov#wasAttributedTo> <http://localhost:3030/register/r> <G> .
      <L> <https://w3id.org/parley/ns#because> "The name agrees."@en <G> .
      """
          .replace("<L>", "<http://localhost:3030/link/1>")
          .replace("<G>", "<http://localhost:3030/links>");

  private final Path folder;

  ValidatorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSampleConforms() {
    Findings findings = validator().check(Samples.SAMPLE);
    assertEquals(List.of(), findings.violations());
    assertTrue(findings.conforms());
    assertEquals(5, findings.documents());
  }

  @Test
  void aQuoteThatIsNotInTheTextIsFound() throws IOException {
    List<String> lines =
        report(line -> line.replace("ns#quote> \"in Washington\"", "ns#quote> \"in Havana\""));
    assertTrue(lines.contains("document/wire"), lines::toString);
    assertTrue(
        lines.contains("    quotes \"in Havana\", but there stands \"in Washington\""),
        lines::toString);
  }

  @Test
  void offsetsAreCountedInCodePoints() throws IOException {
    List<String> lines =
        report(
            line ->
                line.startsWith("<http://localhost:3030/claim/press/havana/")
                    ? line.replace("ns#start> \"107\"", "ns#start> \"108\"")
                        .replace("ns#end> \"116\"", "ns#end> \"117\"")
                    : line);
    assertTrue(
        lines.contains("    quotes \"in Havana\", but there stands \"n Havana \""),
        lines::toString);
  }

  @Test
  void aSpanBehindTheEndOfTheTextIsFound() throws IOException {
    List<String> lines = report(line -> line.replace("ns#end> \"116\"", "ns#end> \"9999\""));
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("points at 107 to 9999 of a text of")),
        lines::toString);
  }

  @Test
  void aFactOfTheDefaultGraphThatNoDocumentClaimsIsFound() throws IOException {
    Path file = copy(line -> line);
    Files.writeString(
        file,
        Files.readString(file)
            + "<http://localhost:3030/meeting/2017-cu-us-human-rights-dialogue>"
            + " <https://w3id.org/parley/ns#place> <http://localhost:3030/place/cu/havana> .\n");
    Findings findings = validator().check(file);
    assertEquals(
        List.of(
            new Violation(
                "",
                BASE + "meeting/2017-cu-us-human-rights-dialogue",
                "par:place",
                "no document claims this: http://localhost:3030/place/cu/havana")),
        findings.violations());
  }

  @Test
  void theGraphOfLinksIsNoDocument() throws IOException {
    assertEquals(List.of(), linked(SAME, LINK).violations());
    assertEquals(5, linked(SAME, LINK).documents());
  }

  @Test
  void aLinkWithoutItsStatementOrItsReasonIsFound() throws IOException {
    assertEquals(
        List.of("the default graph lacks what a link says: http://r.example/tom"),
        linked("", LINK).violations().stream().map(Violation::message).toList());
    String unexplained = LINK.replaceAll(".*because.*\n", "");
    assertEquals(
        List.of("A link gives exactly one reason, with its language"),
        linked(SAME, unexplained).violations().stream().map(Violation::message).toList());
    assertEquals(
        List.of("no link says who holds this and why: http://r.example/tom"),
        linked(SAME, LINK.replace("2002/07/owl#sameAs", CLOSE)).violations().stream()
            .map(Violation::message)
            .filter(message -> message.startsWith("no link"))
            .toList());
  }

  private Findings linked(String statement, String links) throws IOException {
    Path file = copy(line -> line.contains("owl#sameAs") ? "" : line);
    Files.writeString(file, Files.readString(file) + statement + links);
    return validator().check(file);
  }

  @Test
  void aPreferredNameNeedsAClaimAsOtherNamesDo() throws IOException {
    List<String> lines =
        report(
            line -> line.endsWith("\"Tom Malinowski\" .") ? line.replace("Tom ", "Thomas ") : line);
    assertTrue(
        lines.contains("    no document claims this: \"Thomas Malinowski\""), lines::toString);
  }

  @Test
  void shapesForDocumentsAreHeldAgainstEachDocument() throws IOException {
    List<String> lines =
        report(line -> line.contains("claim/wire/") && line.contains("ns#rule>") ? "" : line);
    assertTrue(lines.contains("document/wire"), lines::toString);
    assertTrue(lines.contains("    A claim names exactly one rule"), lines::toString);
  }

  @Test
  void shapesForTheDefaultGraphAreHeldAgainstIt() throws IOException {
    List<String> lines =
        report(line -> line.contains("ns#Conflict>") || !line.contains("ns#claim>") ? line : "");
    assertEquals(
        List.of(
            "default graph",
            "  conflict/00112233445566aa par:claim",
            "    A conflict needs two claims"),
        lines.subList(0, 3));
    assertTrue(lines.getLast().startsWith("1 violation in "), lines::toString);
  }

  @Test
  void aFileWhoseGraphsAreScatteredIsCheckedAllTheSame() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Samples.SAMPLE));
    lines.sort(null);
    Path file = Files.write(folder.resolve("scattered.nq"), lines);
    assertEquals(validator().check(Samples.SAMPLE), validator().check(file));
  }

  @Test
  void aDatasetIsCheckedAsItsFileIs() throws IOException {
    Path file = copy(line -> line.replace("ns#end> \"116\"", "ns#end> \"9999\""));
    try (Store store = Store.open(folder.resolve("data"))) {
      new Loader(store, count -> {}).load(file, Loader.Mode.REPLACE);
      assertEquals(validator().check(file).total(), validator().check(store.dataset()).total());
    }
  }

  @Test
  void onlyTheFirstViolationsAreKeptAndAllAreCounted() throws IOException {
    Path file = copy(line -> line.contains("ns#basis>") ? "" : line);
    long claims =
        Files.readAllLines(Samples.SAMPLE).stream().filter(l -> l.contains("ns#subject>")).count();
    Findings findings = new Validator(3, count -> {}).check(file);
    assertEquals(3, findings.violations().size());
    assertTrue(findings.total() >= claims, () -> findings.total() + " of " + claims);
    List<String> lines = findings.lines(BASE);
    assertEquals("and %d more".formatted(findings.total() - 3), lines.get(lines.size() - 2));
  }

  @Test
  void standardInputIsChecked() throws IOException {
    byte[] bytes = Files.readAllBytes(Samples.SAMPLE);
    assertTrue(validator().check("standard input", new ByteArrayInputStream(bytes)).conforms());
  }

  @Test
  void whatIsNotNQuadsIsASyntaxError() {
    assertThrows(
        SyntaxException.class,
        () -> validator().check("x", new ByteArrayInputStream("<a".getBytes(UTF_8))));
  }

  @Test
  void progressIsToldForEachDocument() {
    List<Long> told = new ArrayList<>();
    new Validator(10, told::add).check(Samples.SAMPLE);
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), told);
  }

  private static Validator validator() {
    return new Validator(100, count -> {});
  }

  private List<String> report(UnaryOperator<String> change) throws IOException {
    Findings findings = validator().check(copy(change));
    assertFalse(findings.conforms(), "the change broke nothing");
    return findings.lines(BASE);
  }

  private Path copy(UnaryOperator<String> change) throws IOException {
    List<String> lines = Files.readAllLines(Samples.SAMPLE).stream().map(change).toList();
    return Files.write(folder.resolve("copy.nq"), lines);
  }
}
