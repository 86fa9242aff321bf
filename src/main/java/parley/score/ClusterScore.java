package parley.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well mentions were brought together, against which of them really belong together.
 *
 * <p>Two measures. By pairs: of the pairs of mentions brought together, how many belong together,
 * and the reverse. B³: for each mention, which share of those brought together with it belongs to
 * it, and the reverse, both with the mention itself, averaged over mentions; so large clusters do
 * not drown small ones. What was not found counts nothing in recall, what is there in error nothing
 * in precision.
 *
 * @param mentions of the gold
 * @param entities real ones in the gold
 * @param pairs rightly brought together, wrongly brought together, left apart
 * @param b3Precision from 0 to 1; 1 if nothing was found
 * @param b3Recall from 0 to 1; 1 if the gold is empty
 * @param merged for each one found that holds mentions of several real ones, these mentions
 * @param split for each real one whose mentions were left apart, these mentions
 */
public record ClusterScore(
    int mentions,
    int entities,
    Tally pairs,
    double b3Precision,
    double b3Recall,
    List<Group> merged,
    List<Group> split) {

  /** Keeps copies of the lists. */
  public ClusterScore {
    merged = List.copyOf(merged);
    split = List.copyOf(split);
  }

  /**
   * Mentions that were merged or split in error, as they should be.
   *
   * @param name of what they are taken for, or are
   * @param parts the mentions, in one list for each part that should be, or is, apart
   */
  public record Group(String name, List<List<Mention>> parts) {

    /** Keeps a copy of the list. */
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /**
   * {@return how well one partition is found by another}
   *
   * @param gold what belongs together
   * @param found what was brought together
   */
  public static ClusterScore of(Partition gold, Partition found) {
    int right = 0;
    for (List<Mention> cluster : gold.clusters().values()) {
      for (List<Mention> both : parts(cluster, found)) {
        right += pairs(both.size());
      }
    }
    return new ClusterScore(
        gold.mentions().size(),
        gold.clusters().size(),
        new Tally(right, pairs(found) - right, pairs(gold) - right),
        b3(found, gold),
        b3(gold, found),
        wrong(found, gold),
        wrong(gold, found));
  }

  /** {@return the harmonic mean of precision and recall of B³; 0 if both are 0} */
  public double b3F1() {
    double sum = b3Precision + b3Recall;
    return sum == 0 ? 0 : 2 * b3Precision * b3Recall / sum;
  }

  /** {@return how much of the cluster of each mention the other has together with it, averaged} */
  private static double b3(Partition one, Partition other) {
    double sum = 0;
    for (List<Mention> cluster : one.clusters().values()) {
      for (List<Mention> part : parts(cluster, other)) {
        sum += (double) part.size() * part.size() / cluster.size();
      }
    }
    return one.mentions().isEmpty() ? 1 : sum / one.mentions().size();
  }

  /** {@return the mentions of a cluster by how the other has them; without those it has not} */
  private static List<List<Mention>> parts(Collection<Mention> cluster, Partition other) {
    SortedMap<String, List<Mention>> parts = new TreeMap<>();
    for (Mention mention : cluster) {
      other
          .of(mention)
          .ifPresent(name -> parts.computeIfAbsent(name, absent -> new ArrayList<>()).add(mention));
    }
    return List.copyOf(parts.values());
  }

  private static List<Group> wrong(Partition one, Partition other) {
    List<Group> wrong = new ArrayList<>();
    for (Map.Entry<String, List<Mention>> cluster : one.clusters().entrySet()) {
      List<List<Mention>> parts = parts(cluster.getValue(), other);
      if (parts.size() > 1) {
        wrong.add(new Group(cluster.getKey(), parts));
      }
    }
    return wrong;
  }

  private static int pairs(Partition partition) {
    return partition.clusters().values().stream().mapToInt(c -> pairs(c.size())).sum();
  }

  private static int pairs(int members) {
    return members * (members - 1) / 2;
  }
}
