package parley.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.merge.base.Decided;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.name.Recent;

/**
 * Which reports are of one thing, kept while documents come and go. Only reports that a chain of
 * neighbours leads to from a change are looked at again.
 *
 * @param <R> kind of report
 */
final class Clustering<R> {
  private static final int MOST_KEPT = 5_000;

  private final Index filed;
  private final Index sought;
  private final Index ofShape;
  private final Index members;
  private final Map<String, String> clusterOf;
  private final Kind<R> kind;
  private final Recent<String, R> examples;
  private final Decided decided;
  private final Index refused;
  private final Set<String> disturbed = new TreeSet<>();
  private final Set<String> broken = new TreeSet<>();

  /**
   * What is clustered, and how.
   *
   * @param name of its indexes
   * @param filedUnder keys under which a report is found
   * @param soughtUnder keys under which it looks for others
   * @param areNeighbours whether one may decide what becomes of the other
   * @param shapes those of reports, which are looked for and compared as one; none if each report
   *     is to be compared by itself
   * @param report from ids to reports
   * @param <R> kind of report
   */
  record Kind<R>(
      String name,
      Function<R, Set<String>> filedUnder,
      Function<R, Set<String>> soughtUnder,
      BiPredicate<R, R> areNeighbours,
      Optional<Shapes<R>> shapes,
      Function<String, R> report) {}

  /**
   * What it depends on where reports are found and who their neighbours are; those of one shape are
   * neighbours.
   *
   * @param shape from reports to shapes
   * @param example from a shape to a report of that shape, which may be made up
   * @param <R> kind of report
   */
  record Shapes<R>(Function<R, String> shape, Function<String, R> example) {}

  Clustering(Indexes indexes, Kind<R> kind) {
    this.kind = kind;
    examples = new Recent<>(MOST_KEPT, this::example);
    filed = indexes.index(kind.name() + " filed");
    sought = indexes.index(kind.name() + " sought");
    ofShape = indexes.index(kind.name() + " of shape");
    members = indexes.index(kind.name() + " members");
    clusterOf = indexes.table(kind.name() + " cluster");
    decided = indexes.decided(kind.name());
    refused = indexes.index(kind.name() + " refused");
  }

  /** Takes in a report. */
  void add(String id, R report) {
    file(id, report);
    disturbed.add(id);
  }

  /** Makes a report findable. */
  void file(String id, R report) {
    String shape = shape(id, report);
    if (kind.shapes().isPresent()) {
      ofShape.add(shape, id);
    }
    kind.filedUnder().apply(report).forEach(key -> filed.add(key, shape));
    kind.soughtUnder().apply(report).forEach(key -> sought.add(key, shape));
  }

  /** Takes out a report, while it can still be read. */
  void remove(String id, R report) {
    String shape = shape(id, report);
    disturbed.addAll(ofShape(shape));
    neighbours(shape, report).forEach(other -> disturbed.addAll(ofShape(other)));
    disturbed.remove(id);
    examples.forget(shape);
    ofShape.remove(shape, id);
    if (!ofShape.has(shape)) {
      kind.filedUnder().apply(report).forEach(key -> filed.remove(key, shape));
      kind.soughtUnder().apply(report).forEach(key -> sought.remove(key, shape));
    }
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

  /** {@return the shapes of the neighbours of all reports of a shape} */
  private Set<String> neighbours(String shape, R report) {
    Set<String> candidates = new LinkedHashSet<>();
    kind.soughtUnder().apply(report).forEach(key -> candidates.addAll(filed.members(key)));
    kind.filedUnder().apply(report).forEach(key -> candidates.addAll(sought.members(key)));
    candidates.remove(shape);
    candidates.removeIf(other -> !kind.areNeighbours().test(report, examples.get(other)));
    return candidates;
  }

  private String shape(String id, R report) {
    return kind.shapes().map(shapes -> shapes.shape().apply(report)).orElse(id);
  }

  /** {@return ids of all reports of a shape} */
  private List<String> ofShape(String shape) {
    return kind.shapes().isPresent() ? ofShape.members(shape) : List.of(shape);
  }

  private R example(String shape) {
    return kind.shapes().map(Shapes::example).orElse(kind.report()).apply(shape);
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
    Set<String> shapes = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    from.forEach(id -> open.push(shape(id, kind.report().apply(id))));
    while (!open.isEmpty()) {
      String shape = open.pop();
      if (shapes.add(shape)) {
        region.addAll(ofShape(shape));
        neighbours(shape, examples.get(shape)).stream()
            .filter(other -> !shapes.contains(other))
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
    for (String cluster : gone) {
      refusals(cluster).forEach(with -> refused.remove(with, cluster));
      decided.remove(cluster);
    }
    broken.clear();
    return gone;
  }

  /**
   * Keeps a cluster.
   *
   * @param reports ids, sorted
   * @param pairs what was decided of them
   * @return its id
   */
  String put(Collection<String> reports, List<Pair> pairs) {
    String cluster = reports.iterator().next();
    for (String id : reports) {
      clusterOf.put(id, cluster);
      members.add(cluster, id);
    }
    decided.put(cluster, pairs);
    refusals(cluster).forEach(with -> refused.add(with, cluster));
    return cluster;
  }

  /** {@return what was decided of the reports of a cluster} */
  List<Pair> pairs(String cluster) {
    return decided.of(cluster);
  }

  /** {@return the reports that reports of a cluster were not taken to be one with} */
  private Set<String> refusals(String cluster) {
    return decided.of(cluster).stream()
        .filter(pair -> !pair.verdict().isOne())
        .map(pair -> id(pair.with()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the clusters with reports that were not taken to be one with one of this cluster} */
  Set<String> refusing(String cluster) {
    Set<String> refusing = new TreeSet<>();
    members(cluster).forEach(id -> refusing.addAll(refused.members(id)));
    return refusing;
  }

  private static String id(Mention mention) {
    return new Report(mention.document(), mention.local().key()).id();
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
