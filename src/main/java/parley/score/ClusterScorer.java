package parley.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.score.ClusterScore.Group;
import parley.score.ClusterScores.Kind;
import parley.score.ClusterScores.Row;
import parley.score.ClusterScores.View;

/**
 * Compares how documents are merged with which of their meetings and officials are really the same.
 *
 * <p>Merging and reading are two things. So the gold of the documents is merged as if it had been
 * found, which judges merging alone; and what was found in them is merged, each meeting and
 * official of the gold standing for the one found in the same document that {@link Scorer} pairs it
 * with.
 */
public final class ClusterScorer {
  private final Authority authority;

  /**
   * Creates a scorer.
   *
   * @param authority what merging knows beforehand
   */
  public ClusterScorer(Authority authority) {
    this.authority = authority;
  }

  /**
   * {@return how well documents were merged; documents that the clusters do not name are left out}
   *
   * @param gold what should be found in each document
   * @param clusters what is really the same
   * @param found what was found in each document, in any order; nothing was found in one that lacks
   */
  public ClusterScores score(Gold gold, GoldClusters clusters, Collection<DocumentFacts> found) {
    List<GoldDocument> documents =
        gold.documents().stream().filter(doc -> clusters.holds(doc.document())).toList();
    GoldClusters merged = Findings.ofGold(documents, authority);
    GoldClusters read = Findings.of(documents, found, authority);
    List<Row> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Described described = new Described(kind, documents);
      Partition truth = of(kind, clusters);
      Partition whole = of(kind, read);
      Partition common = whole.only(truth::holds);
      Partition reached = truth.only(whole::holds);
      rows.add(described.row(View.MERGING, truth, of(kind, merged)));
      rows.add(described.row(View.FOUND, reached, common));
      Row all = described.row(View.WHOLE, truth, whole);
      rows.add(new Row(kind, View.WHOLE, all.score(), List.of()));
    }
    return new ClusterScores(documents.size(), rows);
  }

  private static Partition of(Kind kind, GoldClusters clusters) {
    return switch (kind) {
      case MEETINGS -> clusters.meetings();
      case OFFICIALS -> clusters.officials();
    };
  }

  /** What documents say of each meeting or official, in words. */
  private static final class Described {
    private final Kind kind;
    private final SortedMap<Mention, String> words = new TreeMap<>();

    Described(Kind kind, List<GoldDocument> documents) {
      this.kind = kind;
      for (GoldDocument document : documents) {
        switch (kind) {
          case MEETINGS ->
              document
                  .meetings()
                  .forEach(meeting -> put(document, meeting.key(), MentionWords.of(meeting)));
          case OFFICIALS ->
              document
                  .officials()
                  .forEach(official -> put(document, official.name(), MentionWords.of(official)));
        }
      }
    }

    private void put(GoldDocument document, String name, String said) {
      words.put(new Mention(document.document(), name), said);
    }

    Row row(View view, Partition gold, Partition found) {
      ClusterScore score = ClusterScore.of(gold, found);
      List<String> lines = new ArrayList<>();
      score.merged().forEach(group -> tell(lines, "merged in error as", group));
      score.split().forEach(group -> tell(lines, "split", group));
      return new Row(kind, view, score, lines);
    }

    private void tell(List<String> lines, String what, Group group) {
      lines.add("%s %s:".formatted(what, group.name()));
      for (List<Mention> part : group.parts()) {
        String mark = "- ";
        for (Mention mention : part) {
          String said = words.getOrDefault(mention, mention.name());
          lines.add("  %s%s: %s".formatted(mark, mention.document(), said));
          mark = "  ";
        }
      }
    }
  }
}
