package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Slot;
import parley.extract.Value.Status;
import parley.merge.Told;
import parley.score.ClusterScores.Kind;
import parley.score.ClusterScores.Row;
import parley.score.ClusterScores.View;

/** How documents are merged, against a file that says which of their meetings are the same. */
final class ClusterScorerTest {
  private static final String GOLD =
      """
      {"doc": "%s", "meetings": [
         {"key": "m1", "status": "held", "start": "%s", "parties": ["CU", "US"],
          "delegations": [{"party": "US", "head": "%s"}]}],
       "officials": [{"name": "%3$s", "party": "US"}]}
      """;
  private static final String CLUSTERS =
      """
      # Remarks are passed over.
      kind\tcluster\tdocument\tmention
      meeting\ttalks\ta\tm1
      meeting\ttalks\tb\tm1
      meeting\tlater\tc\tm1
      official\tmalinowski\ta\tTomasz Malinowski
      official\tmalinowski\tb\tTom Malinowski
      official\tmalinowski\tc\tTom Malinowski
      """;

  private final Path folder;

  ClusterScorerTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    gold("a", "2015-03-31", "Tomasz Malinowski");
    gold("b", "2015-03-31", "Tom Malinowski");
    gold("c", "2016-10-14", "Tom Malinowski");
  }

  private void gold(String document, String start, String head) throws IOException {
    Files.writeString(folder.resolve(document + ".json"), GOLD.formatted(document, start, head));
  }

  @Test
  void theGoldItselfIsMergedWithoutAnyReading() throws IOException {
    ClusterScores scores = score(CLUSTERS, List.of());
    assertEquals(3, scores.documents());
    assertEquals(new Tally(1, 0, 0), pairs(scores, Kind.MEETINGS, View.MERGING));
    assertEquals(new Tally(3, 0, 0), pairs(scores, Kind.OFFICIALS, View.MERGING));
    assertEquals(0, row(scores, Kind.MEETINGS, View.FOUND).score().mentions());
    assertEquals(new Tally(0, 0, 1), pairs(scores, Kind.MEETINGS, View.WHOLE));
  }

  @Test
  void whatWasFoundStandsForTheGoldThatItIsLike() throws IOException {
    ClusterScores scores =
        score(
            CLUSTERS,
            List.of(
                told("a", "2015-03-31", "Tomasz Malinowski"),
                told("b", "2015-03-31", "Tom Malinowski")));
    assertEquals(new Tally(1, 0, 0), pairs(scores, Kind.MEETINGS, View.FOUND));
    assertEquals(new Tally(1, 0, 2), pairs(scores, Kind.OFFICIALS, View.WHOLE));
  }

  @Test
  void whatIsNotInTheGoldCountsOnlyEndToEnd() throws IOException {
    Told a = Told.by("a");
    a.meeting("x", "cu", "us").on("2015-03-31").say(Slot.MEETING_STATUS, Status.HELD);
    a.meeting("y", "fr", "us").on("1999-01-01").say(Slot.MEETING_STATUS, Status.HELD);
    ClusterScores scores = score(CLUSTERS, List.of(a.facts()));
    assertEquals(1, row(scores, Kind.MEETINGS, View.FOUND).score().b3Precision());
    assertEquals(0.5, row(scores, Kind.MEETINGS, View.WHOLE).score().b3Precision());
  }

  @Test
  void detailsTellWhatTheDocumentsSay() throws IOException {
    String one = CLUSTERS.replace("later", "talks");
    ClusterScores scores = score(one, List.of());
    assertEquals(
        """
        part, meetings, merging alone
          split talks:
            - a: m1, 2015-03-31, CU US, Tomasz Malinowski, HELD
              b: m1, 2015-03-31, CU US, Tom Malinowski, HELD
            - c: m1, 2016-10-14, CU US, Tom Malinowski, HELD
        """,
        ClustersTable.details("part", scores));
  }

  @Test
  void aMergeInErrorIsTold() throws IOException {
    ClusterScores scores = score(CLUSTERS.replace("talks\tb", "others\tb"), List.of());
    assertTrue(
        ClustersTable.details("part", scores)
            .startsWith(
                "part, meetings, merging alone\n  merged in error as 2015-03-31-cu-us-talks:\n"));
  }

  @Test
  void theTableHasALineForEachKindAndView() throws IOException {
    TreeMap<String, ClusterScores> parts = new TreeMap<>();
    parts.put("part", score(CLUSTERS, List.of()));
    List<String> lines = ClustersTable.markdown(parts).lines().toList();
    assertEquals(2 + 6, lines.size());
    assertEquals(
        "| part (3 documents) | meetings, merging alone | 3 of 2 | 1.000 / 1.000 / 1.000"
            + " | 1.000 / 1.000 / **1.000** | 0 | 0 |",
        lines.get(2));
  }

  @Test
  void documentsThatTheFileDoesNotNameAreLeftOut() throws IOException {
    String two =
        CLUSTERS.lines().filter(line -> !line.contains("\tc\t")).collect(Collectors.joining("\n"));
    assertEquals(2, score(two, List.of()).documents());
  }

  @Test
  void aFileThatDoesNotFitTheGoldIsRefusedWithItsLine() {
    assertRefused(CLUSTERS.replace("a\tm1", "a\tm7"), "line 3: the gold has no \"a m7\"");
    assertRefused(CLUSTERS.replace("talks\tb\tm1", "talks\ta\tm1"), "line 4: \"a m1\" has a line");
    assertRefused(CLUSTERS.replace("meeting\tlater", "event\tlater"), "line 5: the kind is");
    assertRefused(CLUSTERS.replace("meeting\tlater\tc", "meeting later c"), "line 5: write four");
    assertRefused(
        CLUSTERS.replace("official\tmalinowski\tc\tTom Malinowski\n", ""),
        "lacks the official \"c Tom Malinowski\"");
  }

  private void assertRefused(String clusters, String message) {
    GoldException refusal = assertThrows(GoldException.class, () -> score(clusters, List.of()));
    assertTrue(refusal.toString().contains(message), refusal::toString);
  }

  private ClusterScores score(String clusters, List<DocumentFacts> found) throws IOException {
    Path file = folder.resolve("clusters.tsv");
    Files.writeString(file, clusters);
    Gold gold = Gold.read(folder);
    return new ClusterScorer(Authority.packaged())
        .score(gold, GoldClusters.read(file, gold), found);
  }

  private static DocumentFacts told(String document, String day, String head) {
    return Told.by(document)
        .official("o", head, "us", "")
        .meeting("x", "cu", "us")
        .on(day)
        .say(Slot.MEETING_STATUS, Status.HELD)
        .side(Slot.DELEGATION_HEAD, "us", "o")
        .end()
        .facts();
  }

  private static Tally pairs(ClusterScores scores, Kind kind, View view) {
    return row(scores, kind, view).score().pairs();
  }

  private static Row row(ClusterScores scores, Kind kind, View view) {
    return scores.rows().stream()
        .filter(row -> row.kind() == kind && row.view() == view)
        .findFirst()
        .orElseThrow();
  }
}
