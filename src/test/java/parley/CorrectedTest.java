package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of the converted seeds, from the file to what is told of them. */
final class CorrectedTest {
  private static final String FIRST = "meeting/2015-03-31-cu-us-human-rights-dialogue";
  private static final String SECOND = "meeting/2016-10-14-cu-us-human-rights-dialogue";
  private static final String SIGNED =
      " dcterms:creator \"Ana\" ; dcterms:date \"2026-11-23\"^^xsd:date ; rdfs:comment \"Known.\" .\n";
  private static final String PREFIXES =
      """
      @prefix par: <https://w3id.org/parley/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private final Path corrections;
  private final Path graph;
  private final Path data;

  CorrectedTest(@TempDir Path folder) {
    corrections = folder.resolve("corrections.ttl");
    graph = folder.resolve("graph.nq");
    data = folder.resolve("data");
  }

  private Run convert(String turtle, String... more) throws IOException {
    Files.writeString(corrections, PREFIXES + turtle);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "convert",
                "src/test/resources/seeds",
                "-o",
                graph.toString(),
                "--corrections",
                corrections.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private String why(String entity) {
    Run run = Run.of("why", entity, "--data", data.toString());
    assertEquals(0, run.code(), run::errors);
    return run.output();
  }

  @Test
  void correctionsWinAreCheckedLoadedAndShown() throws IOException {
    String place =
        "<#place> a par:CorrectedValue ; par:entity <%s> ; par:property par:place ; par:value <place/cu/havana> ;"
            .formatted(FIRST);
    String day =
        "<#day> a par:CorrectedValue ; par:entity <%s> ; par:property par:when ; par:value \"2016-10-15\" ;"
            .formatted(SECOND);
    String two =
        ("<#two> a par:DifferentEntities ; par:entity <%s> ,"
                + " [ par:document <document/000_6afbe97a415e9616> ; par:mention \"meeting/m1\" ] ;")
            .formatted(FIRST);

    Run run = convert(place + SIGNED + day + SIGNED + two + SIGNED);

    assertEquals(0, run.code(), run::errors);
    assertTrue(run.errors().contains("8 meetings"), run::errors);
    assertEquals(0, Run.of("validate", graph.toString()).code());
    assertEquals(0, Run.of("load", graph.toString(), "--data", data.toString()).code());
    String second = why(SECOND);
    assertTrue(second.contains("Corrected"), second);
    assertTrue(second.contains("when 2016-10-15: Known. (Ana, 2026-11-23)"), second);
    Run meetings = Run.of("query", "meetings", "--format", "csv", "--data", data.toString());
    assertTrue(meetings.output().contains("2016-10-15"), meetings::output);
    assertFalse(meetings.output().contains("2016-10-14T"), meetings::output);
  }

  @Test
  void anIriThatIsGoneAfterACorrectionIsStillExplained() throws IOException {
    String one = "<#one> a par:SameEntities ; par:entity <%s> , <%s> ;".formatted(FIRST, SECOND);

    assertEquals(0, convert(one + SIGNED).code());
    assertEquals(0, Run.of("load", graph.toString(), "--data", data.toString()).code());

    String gone = why(FIRST).contains("Sources") ? SECOND : FIRST;
    String kept = gone.equals(FIRST) ? SECOND : FIRST;
    String told = why(gone);
    assertTrue(told.contains("same entities (" + kept + ")"), told);
    assertTrue(why(kept).contains("A correction says that it is the same as"), told);
  }

  @Test
  void whatMatchesNothingIsReportedAndTheRunGoesOn() throws IOException {
    String lost = "<#lost> a par:RejectedClaim ; par:claim <claim/000/0123456789abcdef> ;" + SIGNED;

    Run run = convert(lost, "--report", data + ".json");

    assertEquals(0, run.code());
    String place = "corrections.ttl line 5, column 1";
    assertTrue(
        run.errors()
            .contains(place + ": this correction names claim/000/0123456789abcdef, which is not"),
        run::errors);
    String report = Files.readString(Path.of(data + ".json"));
    assertTrue(report.contains("claim/000/0123456789abcdef"), report);
  }

  @Test
  void contradictionsAndErrorsAreAWrongCommandLine() throws IOException {
    String entities = " par:entity <%s> , <%s> ;".formatted(FIRST, SECOND);
    Run contradicting =
        convert(
            "<#a> a par:SameEntities ;"
                + entities
                + SIGNED
                + "<#b> a par:DifferentEntities ;"
                + entities
                + SIGNED);
    assertEquals(2, contradicting.code());
    assertTrue(
        contradicting.errors().contains("line 6, column 1: contradicts the correction at"),
        contradicting::errors);
    assertFalse(Files.exists(graph));

    Run broken = convert("<#a> a par:SameEntities");
    assertEquals(2, broken.code());
    assertTrue(broken.errors().contains("corrections.ttl line "), broken::errors);

    Run missing = Run.of("convert", "seeds", "-o", "-", "--corrections", "no-such.ttl");
    assertEquals(2, missing.code());
    assertTrue(missing.errors().contains("no-such.ttl does not exist"), missing::errors);
  }
}
