package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.merge.base.FactBase;

/** An import whose process dies has come in as a whole or not at all. */
final class ImportCutShortTest {
  private static final String TRAVELS =
      Path.of("src/test/resources/join/travels").toAbsolutePath().toString();
  private static final String RELEASE =
      "HAVANA, August 14, 2015 – U.S. Secretary of State John Kerry met with Cuban Foreign Minister"
          + " Bruno Rodríguez Parrilla in Havana on August 14, 2015.\n";
  private static final String OTHER =
      "On March 12, 2019, Ghana and Togo held talks in Accra. The Foreign Minister of Ghana led.\n";

  private final Path folder;
  private final Path data;
  private final Path whole;

  ImportCutShortTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("data");
    this.whole = folder.resolve("whole");
  }

  @BeforeEach
  void fill() throws IOException {
    Run.done("add", document("release", RELEASE), "--data", data.toString());
    Run.done("add", document("release", RELEASE), "--data", whole.toString());
  }

  @Test
  void killedWhileItReadsItHasNotComeIn() throws IOException, InterruptedException {
    kill(data.resolve("arriving.new"));
    assertFalse(Files.exists(data.resolve("arriving")), "killed too late");
    assertEquals(Quads.of(whole), Quads.of(data));
    addOtherToBoth();
    assertEquals(Quads.of(whole), Quads.of(data));
  }

  @Test
  void killedLaterItComesInWithTheNextRun() throws IOException, InterruptedException {
    SortedSet<String> before = Quads.of(whole);
    Run.done("import", "travels", TRAVELS, "--data", whole.toString());
    SortedSet<String> after = Quads.of(whole);
    kill(data.resolve("arriving"));
    SortedSet<String> now = Quads.of(data);
    assertTrue(now.equals(before) || now.equals(after), "half an import is in the store");
    addOtherToBoth();
    assertEquals(Quads.of(whole), Quads.of(data));
    assertFalse(Files.exists(data.resolve("arriving")));
  }

  @Test
  void whateverOfItTheFactsHoldTheNextRunMakesThemWhole() throws IOException {
    leaveReady();
    try (FactBase facts = FactBase.open(data.resolve("facts.mv"))) {
      facts.reach(FactBase.State.BEGUN);
    }
    Run.done("import", "travels", TRAVELS, "--data", whole.toString());
    addOtherToBoth();
    assertEquals(Quads.of(whole), Quads.of(data));
  }

  @Test
  void withCorrectionsItIsMadeGoodToo() throws IOException {
    String corrections =
        """
        @prefix par: <https://w3id.org/parley/ns#> .
        <#1> a par:CorrectedValue ;
          par:entity <meeting/2019-03-12-gh-tg-talks> ; par:property par:place ;
          par:value <place/tg/lome> ;
          <http://purl.org/dc/terms/creator> "Ana" ;
          <http://purl.org/dc/terms/date> "2026-11-23"^^<http://www.w3.org/2001/XMLSchema#date> ;
          <http://www.w3.org/2000/01/rdf-schema#comment> "I was there." .
        """;
    Files.writeString(data.resolve("corrections.ttl"), corrections);
    Files.writeString(whole.resolve("corrections.ttl"), corrections);
    leaveReady();
    Run.done("import", "travels", TRAVELS, "--data", whole.toString());
    addOtherToBoth();
    assertEquals(Quads.of(whole), Quads.of(data));
  }

  /** As a process leaves it that dies before it has changed anything but the folder. */
  private void leaveReady() throws IOException {
    Path source = folder.resolve("source");
    Run.done("import", "travels", TRAVELS, "--data", source.toString());
    try (FactBase facts = FactBase.open(source.resolve("facts.mv"));
        Arrival arrival = Arrival.of(data, "travels", "http://localhost:3030/")) {
      for (String row : KeptFacts.rows(facts)) {
        assertTrue(arrival.put(KeptFacts.said(facts, row).orElseThrow()));
      }
      String itself = "<http://localhost:3030/import/travels> ";
      String parts = "<http://localhost:3030/import/travels/class/";
      Files.write(
          arrival.graph(),
          Quads.lines(source).stream()
              .filter(
                  line ->
                      line.endsWith(" " + itself + ".")
                          || line.startsWith(itself)
                          || line.startsWith(parts))
              .toList());
      arrival.ready();
    }
  }

  private void addOtherToBoth() throws IOException {
    Run.done("add", document("other", OTHER), "--data", data.toString());
    Run.done("add", document("other", OTHER), "--data", whole.toString());
  }

  /** Kills an import as soon as a file is there. */
  private void kill(Path sign) throws IOException, InterruptedException {
    try (Child child =
        Child.start(folder, List.of(), "import", "travels", TRAVELS, "--data", data.toString())) {
      while (!Files.exists(sign) && child.process().isAlive()) {
        Thread.sleep(1);
      }
      child.process().destroyForcibly().waitFor();
    }
  }

  private String document(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), text).toString();
  }
}
