package parley.merge;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.extract.Entity;
import parley.merge.base.Report;
import parley.merge.correction.Constraints;
import parley.merge.log.Mention;

/** What corrections say of which reports of one kind are of one thing and which are not. */
final class Bonds {
  private final Entity.Kind kind;
  private final Predicate<String> exists;
  private final Map<String, String> bound;
  private Constraints constraints = Constraints.none();

  /**
   * Begins without constraints.
   *
   * @param kind of the things
   * @param exists whether a report is there, by its id
   * @param bound keeps the ids of the reports that corrections may bear on
   */
  Bonds(Entity.Kind kind, Predicate<String> exists, Map<String, String> bound) {
    this.kind = kind;
    this.exists = exists;
    this.bound = bound;
  }

  /** {@return what corrections say} */
  Constraints constraints() {
    return constraints;
  }

  /** {@return ids of the reports that must be of one with a report} */
  Set<String> with(String id) {
    Report report = Report.of(id);
    return ids(constraints.same(new Mention(report.document(), new Entity(kind, report.key()))));
  }

  /**
   * Takes what corrections say now.
   *
   * @return ids of the reports that corrections bore on before, or name now
   */
  Set<String> bind(Constraints now) {
    Set<String> reached = new TreeSet<>(bound.keySet());
    reached.removeIf(exists.negate());
    constraints = now;
    bound.clear();
    reached.addAll(ids(now.mentions()));
    return reached;
  }

  /** Keeps which reports corrections may have borne on. */
  void keep(Set<String> region) {
    if (!constraints.mentions().isEmpty()) {
      region.forEach(id -> bound.put(id, ""));
    }
  }

  private Set<String> ids(Set<Mention> mentions) {
    Set<String> ids = new TreeSet<>();
    for (Mention mention : mentions) {
      String id = new Report(mention.document(), mention.local().key()).id();
      if (mention.local().kind() == kind && exists.test(id)) {
        ids.add(id);
      }
    }
    return ids;
  }
}
