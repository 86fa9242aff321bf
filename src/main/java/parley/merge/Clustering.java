package parley.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import parley.merge.base.FactBase;
import parley.merge.base.Index;

/**
 * Which reports are of one thing, kept while documents come and go. Only reports that a chain of
 * neighbours leads to from a change are looked at again.
 *
 * @param <R> kind of report
 */
final class Clustering<R> {
  private static final int MOST_KEPT = 50_000;

  private final Index filed;
  private final Index sought;
  private final Index members;
  private final Map<String, String> clusterOf;
  private final Kind<R> kind;
  private final Recent<String, R> reports;
  private final Set<String> disturbed = new TreeSet<>();
  private final Set<String> broken = new TreeSet<>();

  /**
   * What is clustered, and how.
   *
   * @param name of its indexes
   * @param filedUnder keys under which a report is found
   * @param soughtUnder keys under which it looks for others
   * @param areNeighbours whether one may decide what becomes of the other
   * @param report from ids to reports
   * @param <R> kind of report
   */
  record Kind<R>(
      String name,
      Function<R, Set<String>> filedUnder,
      Function<R, Set<String>> soughtUnder,
      BiPredicate<R, R> areNeighbours,
      Function<String, R> report) {}

  Clustering(FactBase base, Kind<R> kind) {
    this.kind = kind;
    reports = new Recent<>(MOST_KEPT, kind.report());
    filed = base.index(kind.name() + " filed");
    sought = base.index(kind.name() + " sought");
    members = base.index(kind.name() + " members");
    clusterOf = base.table(kind.name() + " cluster");
  }

  /** Takes in a report. */
  void add(String id, R report) {
    file(id, report);
    disturbed.add(id);
  }

  /** Makes a report findable. */
  void file(String id, R report) {
    reports.forget(id);
    kind.filedUnder().apply(report).forEach(key -> filed.add(key, id));
    kind.soughtUnder().apply(report).forEach(key -> sought.add(key, id));
  }

  /** Takes out a report, while it can still be read. */
  void remove(String id, R report) {
    reports.forget(id);
    disturbed.addAll(neighbours(id, report));
    disturbed.remove(id);
    kind.filedUnder().apply(report).forEach(key -> filed.remove(key, id));
    kind.soughtUnder().apply(report).forEach(key -> sought.remove(key, id));
    String cluster = clusterOf.remove(id);
    if (cluster != null) {
      members.remove(cluster, id);
      broken.add(cluster);
    }
  }

  /** Looks at a report again, since what it says of other things has changed. */
  void disturb(String id) {
    disturbed.add(id);
  }

  private Set<String> neighbours(String id, R report) {
    Set<String> candidates = new LinkedHashSet<>();
    kind.soughtUnder().apply(report).forEach(key -> candidates.addAll(filed.members(key)));
    kind.filedUnder().apply(report).forEach(key -> candidates.addAll(sought.members(key)));
    candidates.remove(id);
    candidates.removeIf(other -> !kind.areNeighbours().test(report, reports.get(other)));
    return candidates;
  }

  /** {@return ids of all reports that the changes since the last time have reached} */
  Set<String> region() {
    Set<String> region = reached(disturbed);
    disturbed.clear();
    return region;
  }

  /** {@return ids of some reports and of all to which chains of neighbours lead from them} */
  Set<String> reached(Collection<String> from) {
    Set<String> region = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (region.add(id)) {
        neighbours(id, reports.get(id)).stream()
            .filter(other -> !region.contains(other))
            .forEach(open::push);
      }
    }
    return region;
  }

  /**
   * Dissolves the clusters of some reports, all of each.
   *
   * @return ids of these clusters, and of those that lost a report since the last time
   */
  Set<String> dissolve(Set<String> reports) {
    Set<String> gone = new TreeSet<>(broken);
    for (String id : reports) {
      String cluster = clusterOf.remove(id);
      if (cluster != null) {
        members.remove(cluster, id);
        gone.add(cluster);
      }
    }
    broken.clear();
    return gone;
  }

  /**
   * Keeps a cluster.
   *
   * @param reports ids, sorted
   * @return its id
   */
  String put(Collection<String> reports) {
    String cluster = reports.iterator().next();
    for (String id : reports) {
      clusterOf.put(id, cluster);
      members.add(cluster, id);
    }
    return cluster;
  }

  /** {@return the id of the cluster of a report; empty if it was not clustered yet} */
  Optional<String> of(String id) {
    return Optional.ofNullable(clusterOf.get(id));
  }

  /** {@return ids of the reports of a cluster, sorted} */
  List<String> members(String cluster) {
    return members.members(cluster);
  }
}
