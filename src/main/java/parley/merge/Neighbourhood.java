package parley.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.name.Recent;
import parley.merge.official.Bearing;

/**
 * Which reports bear on which others, found by keys; reports that are alike in all that this
 * depends on are of one shape and looked at once.
 *
 * @param <R> kind of report
 */
final class Neighbourhood<R> {
  /** Of reports, which take two to three kilobytes each. */
  private static final int MOST_KEPT = 20_000;

  private final Index filed;
  private final Index sought;
  private final Index ofShape;
  private final Kind<R> kind;
  private final Bonding<R> bonding;
  private final Recent<String, R> examples;
  private final Recent<String, Set<String>> circles;

  /**
   * What is compared, and how.
   *
   * @param name of its indexes
   * @param filedUnder keys under which a report is found
   * @param soughtUnder keys under which it looks for others
   * @param bearing whether one may decide what becomes of the other
   * @param shapes those of reports; none if each report is to be compared by itself
   * @param report from ids to reports
   * @param <R> kind of report
   */
  record Kind<R>(
      String name,
      Function<R, Set<String>> filedUnder,
      Function<R, Set<String>> soughtUnder,
      BiFunction<R, R, Bearing> bearing,
      Optional<Shapes<R>> shapes,
      Function<String, R> report) {}

  /**
   * What it depends on where reports are found and who their neighbours are; those of one shape are
   * neighbours.
   *
   * @param shape from reports to shapes
   * @param example from a shape to a report of that shape, which may be made up
   * @param circle from the id of a report to what it is told of with others: those that have any of
   *     it in common are {@linkplain Bearing#BESIDE beside each other}
   * @param <R> kind of report
   */
  record Shapes<R>(
      Function<R, String> shape,
      Function<String, R> example,
      Function<String, Set<String>> circle) {}

  /**
   * Which reports a person says are of one thing. What such a thing may be, and who else, depends
   * on all its reports together.
   *
   * @param with from the id of a report to those of the reports that must be of one with it
   * @param soughtUnder keys under which others look for a thing of which a report is
   * @param mayBeOne whether one may be of the other's thing, for what that is called alone
   * @param <R> kind of report
   */
  record Bonding<R>(
      Function<String, Set<String>> with,
      Function<R, Set<String>> soughtUnder,
      BiPredicate<R, R> mayBeOne) {}

  Neighbourhood(Indexes indexes, Kind<R> kind, Bonding<R> bonding) {
    this.kind = kind;
    this.bonding = bonding;
    examples = new Recent<>(MOST_KEPT, this::example);
    circles = new Recent<>(MOST_KEPT, this::circle);
    filed = indexes.index(kind.name() + " filed");
    sought = indexes.index(kind.name() + " sought");
    ofShape = indexes.index(kind.name() + " of shape");
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

  /**
   * Makes a report unfindable.
   *
   * @return ids of the other reports that it bore on, but for those it only was beside
   */
  Set<String> remove(String id, R report) {
    String shape = shape(id, report);
    Set<String> left = new TreeSet<>(ofShape(shape));
    neighbours(report, Set.of(shape), other -> false).forEach(other -> left.addAll(ofShape(other)));
    left.remove(id);
    examples.forget(shape);
    ofShape.remove(shape, id);
    if (!ofShape.has(shape)) {
      kind.filedUnder().apply(report).forEach(key -> filed.remove(key, shape));
      kind.soughtUnder().apply(report).forEach(key -> sought.remove(key, shape));
    }
    return left;
  }

  /** {@return ids of some reports and of all to which chains of neighbours lead from them} */
  Set<String> reached(Collection<String> from) {
    Set<String> region = new TreeSet<>();
    Set<String> shapes = new HashSet<>();
    Deque<String> starts = new ArrayDeque<>();
    from.forEach(id -> starts.push(shape(id, kind.report().apply(id))));
    while (!starts.isEmpty()) {
      Set<String> chain = chain(starts.pop(), shapes);
      Set<String> reports = new TreeSet<>();
      chain.forEach(shape -> reports.addAll(ofShape(shape)));
      region.addAll(reports);
      if (reports.stream().anyMatch(id -> !bonding.with().apply(id).isEmpty())) {
        chain.forEach(shape -> calledAlike(shape).forEach(starts::push));
      }
    }
    return region;
  }

  /** {@return the shapes to which chains of neighbours lead, but for known ones; now known} */
  private Set<String> chain(String start, Set<String> known) {
    Set<String> chain = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String shape = open.pop();
      if (known.add(shape)) {
        chain.add(shape);
        neighbours(examples.get(shape), known, other -> areBeside(shape, other))
            .forEach(open::push);
        bonded(shape).forEach(open::push);
      }
    }
    return chain;
  }

  /** {@return the shapes of the reports that must be of one with those of a shape} */
  private Stream<String> bonded(String shape) {
    return ofShape(shape).stream()
        .flatMap(id -> bonding.with().apply(id).stream())
        .map(id -> shape(id, kind.report().apply(id)));
  }

  /** {@return the shapes of reports that may be of a thing for what it is called alone} */
  private Set<String> calledAlike(String shape) {
    R report = examples.get(shape);
    Set<String> alike = new LinkedHashSet<>();
    bonding.soughtUnder().apply(report).forEach(key -> alike.addAll(sought.members(key)));
    alike.removeIf(other -> !bonding.mayBeOne().test(report, examples.get(other)));
    return alike;
  }

  /** Forgets what reports said, when all are looked at anew. */
  void forget() {
    examples.forgetAll();
    circles.forgetAll();
  }

  /** Looks again at what is told of together, since that may be otherwise now. */
  void forgetCircles() {
    circles.forgetAll();
  }

  /** {@return the shapes of the neighbours of all reports of a shape, but for known ones} */
  private Set<String> neighbours(R report, Set<String> known, Predicate<String> isBeside) {
    Set<String> candidates = new LinkedHashSet<>();
    kind.soughtUnder().apply(report).forEach(key -> candidates.addAll(filed.members(key)));
    kind.filedUnder().apply(report).forEach(key -> candidates.addAll(sought.members(key)));
    candidates.removeAll(known);
    candidates.removeIf(
        other ->
            switch (kind.bearing().apply(report, examples.get(other))) {
              case ALWAYS -> false;
              case BESIDE -> !isBeside.test(other);
              case NEVER -> true;
            });
    return candidates;
  }

  private boolean areBeside(String one, String other) {
    return !Collections.disjoint(circles.get(one), circles.get(other));
  }

  private Set<String> circle(String shape) {
    Set<String> circle = new HashSet<>();
    kind.shapes()
        .ifPresent(
            shapes -> ofShape(shape).forEach(id -> circle.addAll(shapes.circle().apply(id))));
    return circle;
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
}
