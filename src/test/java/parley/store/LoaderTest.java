package parley.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static parley.store.Messages.assertNames;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Loader.Mode;

final class LoaderTest {
  private static final String OLD =
      """
      <x:meeting/a> <x:says> "one" <x:document/1> .
      <x:meeting/b> <x:says> "two" <x:document/1> .
      <x:claim/1> <x:about> <x:meeting/b> <x:document/1> .
      <x:claim/2> <x:about> <x:meeting/a> <x:document/2> .
      <x:meeting/a> <x:says> "one" .
      <x:meeting/b> <x:says> "two" .
      <x:conflict/1> <https://w3id.org/parley/ns#claim> <x:claim/1> .
      <x:conflict/1> <https://w3id.org/parley/ns#claim> <x:claim/2> .
      <x:vocabulary> <x:label> "kept"@en .
      """;

  private static final String NEW =
      """
      <x:meeting/a> <x:says> "uno" .
      <x:meeting/a> <x:says> "uno" <x:document/1> .
      """;

  @Test
  void replacingMakesTheStoreExactlyTheFile() {
    try (Store store = Store.inMemory()) {
      load(store, OLD, Mode.REPLACE);
      load(store, NEW, Mode.REPLACE);
      assertEquals(lines(NEW), Dumps.lines(store));
    }
  }

  @Test
  void updatingReplacesGraphsAndSubjectsAndDropsWhatNobodyMentions() {
    try (Store store = Store.inMemory()) {
      load(store, OLD, Mode.UPDATE);
      load(store, NEW, Mode.UPDATE);
      String expected =
          """
          <x:claim/2> <x:about> <x:meeting/a> <x:document/2> .
          <x:meeting/a> <x:says> "uno" .
          <x:meeting/a> <x:says> "uno" <x:document/1> .
          <x:vocabulary> <x:label> "kept"@en .
          """;
      assertEquals(lines(expected), Dumps.lines(store));
    }
  }

  @Test
  void whatAnotherDocumentStillMentionsStays() {
    try (Store store = Store.inMemory()) {
      load(store, OLD, Mode.UPDATE);
      load(store, "<x:y> <x:previous> <x:meeting/b> <x:document/3> .\n", Mode.UPDATE);
      load(store, NEW, Mode.UPDATE);
      assertEquals(
          List.of("<x:meeting/b> <x:says> \"two\" ."),
          Dumps.lines(store).stream().filter(line -> line.startsWith("<x:meeting/b>")).toList());
    }
  }

  @Test
  void aConflictWhoseClaimsAreAllStillMadeStays() {
    try (Store store = Store.inMemory()) {
      load(store, OLD, Mode.UPDATE);
      load(store, "<x:claim/2> <x:about> <x:meeting/a> <x:document/2> .\n", Mode.UPDATE);
      assertEquals(lines(OLD), Dumps.lines(store));
    }
  }

  @Test
  void decisionsAreRenewedWithTheDocumentsThatTheyConcern() {
    try (Store store = Store.inMemory()) {
      load(store, OLD + Decisions.OLD, Mode.UPDATE);
      load(store, NEW + Decisions.NEW, Mode.UPDATE);
      assertEquals(
          lines(Decisions.RENEWED),
          Dumps.lines(store).stream().filter(line -> line.contains("<x:/merge-log>")).toList());
      assertEquals(
          List.of(),
          Dumps.lines(store).stream().filter(line -> line.startsWith("<x:meeting/b>")).toList());
    }
  }

  @Test
  void updatingAddsToTheLinksAndDropsThoseOfWhatIsGone() {
    try (Store store = Store.inMemory()) {
      load(store, linked("a", "1", "by name") + linked("b", "1", "by name"), Mode.UPDATE);
      load(store, linked("c", "2", "by name"), Mode.UPDATE);
      load(store, linked("a", "1", "by office"), Mode.UPDATE);
      String expected = linked("a", "1", "by office") + linked("c", "2", "by name");
      assertEquals(lines(expected), Dumps.lines(store));
    }
  }

  /** An official of whom a document speaks, with a link to the outside. */
  private static String linked(String official, String document, String reason) {
    return """
        <http://h/official/O> <x:says> "one" <http://h/document/D> .
        <http://h/official/O> <http://www.w3.org/2002/07/owl#sameAs> <http://r/O> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/parley/ns#Link> <http://h/links> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <http://h/official/O> <http://h/links> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2002/07/owl#sameAs> <http://h/links> .
        <http://h/link/O> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://r/O> <http://h/links> .
        <http://h/link/O> <https://w3id.org/parley/ns#because> "R"@en <http://h/links> .
        """
        .replace("/O>", "/" + official + ">")
        .replace("/D>", "/" + document + ">")
        .replace("\"R\"", "\"" + reason + "\"");
  }

  @Test
  void loadingTwiceChangesNothing() throws IOException {
    for (Mode mode : Mode.values()) {
      try (Store store = Store.inMemory()) {
        Loader loader = new Loader(store, count -> {});
        long quads = loader.load(Samples.SAMPLE, mode);
        List<String> once = Dumps.lines(store);
        assertEquals(quads, loader.load(Samples.SAMPLE, mode));
        assertEquals(once, Dumps.lines(store), mode.name());
        assertEquals(Files.readAllLines(Samples.SAMPLE).size(), quads);
        assertEquals(quads, once.size());
      }
    }
  }

  @Test
  void blankNodesAreKnownByTheirLabels() {
    String file = "_:a <x:says> \"x\" .\n";
    try (Store store = Store.inMemory()) {
      load(store, file, Mode.UPDATE);
      load(store, file, Mode.UPDATE);
      assertEquals(1, Dumps.lines(store).size());
    }
  }

  @Test
  void aSyntaxErrorHasItsPlaceAndChangesNothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.nq");
    Files.writeString(file, NEW + "<x:a> <x:b> .\n");
    for (Mode mode : Mode.values()) {
      try (Store store = Store.inMemory()) {
        load(store, OLD, Mode.REPLACE);
        SyntaxException e =
            assertThrows(
                SyntaxException.class, () -> new Loader(store, count -> {}).load(file, mode));
        assertEquals(3, e.line());
        assertNames(e, file + ":3:13: ");
        assertEquals(lines(OLD), Dumps.lines(store));
      }
    }
  }

  @Test
  void brokenUtf8IsASyntaxErrorAndChangesNothing() {
    byte[] latin = "<x:a> <x:b> <x:c> .\n<x:a> <x:b> \"caf\u00e9\" .\n".getBytes(ISO_8859_1);
    try (Store store = Store.inMemory()) {
      Loader loader = new Loader(store, count -> {});
      SyntaxException e =
          assertThrows(
              SyntaxException.class,
              () -> loader.load("stdin", new ByteArrayInputStream(latin), Mode.REPLACE));
      assertEquals(2, e.line());
      assertEquals(List.of(), Dumps.lines(store));
    }
  }

  @Test
  void charactersMayLieAcrossTheBordersOfReads() {
    String quad = "<x:a> <x:b> \"" + "\u20ac\uD83D\uDE00\u00e9".repeat(40_000) + "\" .";
    try (Store store = Store.inMemory()) {
      load(store, quad + "\n", Mode.REPLACE);
      assertEquals(List.of(quad), Dumps.lines(store));
    }
  }

  @Test
  void aRelativeIriIsAnError() {
    try (Store store = Store.inMemory()) {
      assertThrows(SyntaxException.class, () -> load(store, "<a> <x:b> <x:c> .\n", Mode.REPLACE));
    }
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    try (Store store = Store.inMemory()) {
      Path missing = folder.resolve("missing.nq");
      StoreException e =
          assertThrows(
              StoreException.class,
              () -> new Loader(store, count -> {}).load(missing, Mode.REPLACE));
      assertNames(e, missing.toString());
    }
  }

  @Test
  void progressIsTold(@TempDir Path directory) {
    List<Long> told = new ArrayList<>();
    try (Store store = Store.open(directory)) {
      new Loader(store, told::add)
          .load("generated", Generated.meetings(2 * Loader.STEP / 10 + 1), Mode.REPLACE);
    }
    assertEquals(List.of(10_000L, 20_000L), told);
  }

  @Test
  void killingALoadLeavesTheOldDataWhole(@TempDir Path directory) throws Exception {
    for (Mode mode : Mode.values()) {
      try (Store store = Store.open(directory)) {
        new Loader(store, count -> {}).load(Samples.SAMPLE, Mode.REPLACE);
        store.recordFingerprint("sample");
      }
      try (ChildJvm child =
          ChildJvm.start(KilledLoad.class, directory.toString(), mode.toString())) {
        assertEquals("50000", child.readLine());
      }
      try (Store store = Store.open(directory)) {
        assertEquals(
            Files.readAllLines(Samples.SAMPLE).stream().sorted().toList(), Dumps.lines(store));
        assertEquals(Optional.empty(), store.fingerprint());
        new Loader(store, count -> {}).load("new", stream(NEW), Mode.REPLACE);
        assertEquals(lines(NEW), Dumps.lines(store));
      }
    }
  }

  /** Loads a large file, and stops in the middle to be killed there. */
  static final class KilledLoad {
    public static void main(String[] arguments) {
      Store store = Store.open(Path.of(arguments[0]));
      new Loader(store, KilledLoad::stopInTheMiddle)
          .load("generated", Generated.meetings(10_000), Mode.valueOf(arguments[1]));
      System.out.println("not stopped");
    }

    private static void stopInTheMiddle(long count) {
      if (count == 50_000) {
        System.out.println(count);
        try {
          Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private static void load(Store store, String quads, Mode mode) {
    new Loader(store, count -> {}).load("test", stream(quads), mode);
  }

  private static ByteArrayInputStream stream(String quads) {
    return new ByteArrayInputStream(quads.getBytes(UTF_8));
  }

  private static List<String> lines(String quads) {
    return quads.lines().sorted().toList();
  }
}
