package parley.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.merge.base.Decided;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.log.Mention;
import parley.merge.log.Pair;

/**
 * Which reports are of one thing, kept while documents come and go. Only reports that a chain of
 * neighbours leads to from a change are looked at again.
 *
 * @param <R> kind of report
 */
final class Clustering<R> {
  private final Neighbourhood<R> neighbourhood;
  private final Index members;
  private final Map<String, String> clusterOf;
  private final Decided decided;
  private final Index refused;
  private final Set<String> disturbed = new TreeSet<>();
  private final Set<String> broken = new TreeSet<>();

  Clustering(Indexes indexes, Neighbourhood.Kind<R> kind, Neighbourhood.Bonding<R> bonding) {
    neighbourhood = new Neighbourhood<>(indexes, kind, bonding);
    members = indexes.index(kind.name() + " members");
    clusterOf = indexes.table(kind.name() + " cluster");
    decided = indexes.decided(kind.name());
    refused = indexes.index(kind.name() + " refused");
  }

  /** Takes in a report. */
  void add(String id, R report) {
    file(id, report);
    disturb(id);
  }

  /** Makes a report findable. */
  void file(String id, R report) {
    neighbourhood.file(id, report);
  }

  /** Forgets what reports said, when all indexes are made anew. */
  void forget() {
    neighbourhood.forget();
    disturbed.clear();
    broken.clear();
  }

  /** Takes out a report, while it can still be read. */
  void remove(String id, R report) {
    disturbed.addAll(neighbourhood.remove(id, report));
    disturbed.addAll(company(id));
    disturbed.remove(id);
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

  /** {@return ids of all reports that the changes since the last time have reached} */
  Set<String> region() {
    Set<String> from = new TreeSet<>(disturbed);
    // Who was beside whom when this was decided need not be beside each other any more.
    disturbed.forEach(id -> from.addAll(company(id)));
    disturbed.clear();
    neighbourhood.forgetCircles();
    return reached(from);
  }

  /** {@return ids of the reports of which something was decided together with one} */
  private Set<String> company(String id) {
    Set<String> company = new TreeSet<>();
    of(id)
        .ifPresent(
            cluster -> {
              company.addAll(members(cluster));
              refusing(cluster).forEach(other -> company.addAll(members(other)));
            });
    return company;
  }

  /** {@return ids of some reports and of all to which chains of neighbours lead from them} */
  Set<String> reached(Collection<String> from) {
    return neighbourhood.reached(from);
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

  /** {@return ids of the clusters of whose reports anything was decided, by their first reports} */
  Stream<String> decided() {
    return decided.things();
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
