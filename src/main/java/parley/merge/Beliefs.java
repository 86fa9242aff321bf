package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Slot.Arity;
import parley.extract.Value;
import parley.extract.Value.Text;
import parley.merge.Conflict.Claim;
import parley.merge.Merged.AlternativeName;
import parley.merge.Merged.Report;

/** The merged view: what we believe of each entity, given what all documents claim of it. */
final class Beliefs {
  private final List<DocumentFacts> documents;
  private final SortedMap<Entity, Claims> claims;
  private final Preferences preferences;
  private final Conflicts conflicts;

  /**
   * Prepares the view.
   *
   * @param authority says what places there are
   * @param documents all facts, about entities of the world
   */
  Beliefs(Authority authority, List<DocumentFacts> documents) {
    this.documents = documents;
    claims = Claims.bySubject(documents);
    preferences = new Preferences(authority);
    conflicts = new Conflicts(authority);
  }

  /** {@return one value for each single-valued slot, all for the others; sorted} */
  List<Belief> beliefs() {
    List<Belief> beliefs = new ArrayList<>();
    for (Map.Entry<Entity, Claims> entry : claims.entrySet()) {
      for (Slot slot : entry.getValue().slots()) {
        for (Value value : values(slot, entry.getValue())) {
          beliefs.add(new Belief(entry.getKey(), slot, value));
        }
      }
    }
    return beliefs;
  }

  private List<Value> values(Slot slot, Claims of) {
    return slot.arity() == Arity.ONE
        ? preferences.preferred(slot, of).stream().toList()
        : distinct(of.of(slot));
  }

  private static List<Value> distinct(List<Claim> claims) {
    SortedSet<Value> values = new TreeSet<>(Values.ORDER);
    claims.forEach(claim -> values.add(claim.fact().value()));
    return List.copyOf(values);
  }

  /** {@return which document says anything of which meeting; sorted} */
  List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (DocumentFacts document : documents) {
      document.facts().stream()
          .map(Fact::subject)
          .filter(subject -> subject.kind() == Kind.MEETING)
          .distinct()
          .sorted()
          .forEach(meeting -> reports.add(new Report(document.document(), meeting)));
    }
    return reports;
  }

  /** {@return where documents differ; sorted by subject and slot} */
  List<Conflict> conflicts() {
    List<Conflict> found = new ArrayList<>();
    for (Map.Entry<Entity, Claims> entry : claims.entrySet()) {
      for (Slot slot : entry.getValue().slots()) {
        conflicts.of(entry.getKey(), slot, entry.getValue().of(slot)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@return all names of officials but the preferred one; sorted} */
  List<AlternativeName> names() {
    List<AlternativeName> names = new ArrayList<>();
    for (Map.Entry<Entity, Claims> entry : claims.entrySet()) {
      if (entry.getValue().of(Slot.OFFICIAL_NAME).isEmpty()) {
        continue;
      }
      List<Value> preferred =
          preferences.preferred(Slot.OFFICIAL_NAME, entry.getValue()).stream().toList();
      for (Value value : distinct(entry.getValue().of(Slot.OFFICIAL_NAME))) {
        if (!preferred.contains(value) && value instanceof Text(String name, String language)) {
          names.add(new AlternativeName(entry.getKey(), name));
        }
      }
    }
    return names.stream()
        .distinct()
        .sorted(Comparator.comparing(AlternativeName::entity).thenComparing(AlternativeName::name))
        .toList();
  }
}
