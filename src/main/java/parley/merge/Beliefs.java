package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import parley.merge.log.Decision;

/** The merged view: what we believe of each entity, given what all documents claim of it. */
final class Beliefs {
  /** The kinds whose names are not usual ones that the word lists know. */
  private static final Set<Kind> IN_LOG =
      EnumSet.of(Kind.MEETING, Kind.DELEGATION, Kind.OFFICIAL, Kind.POSITION);

  private final List<DocumentFacts> documents;
  private final SortedMap<Entity, Claims> claims;
  private final Preferences preferences;
  private final Settings settings;
  private final Conflicts conflicts;

  /**
   * Prepares the view.
   *
   * @param authority says what places there are
   * @param preferences choose among values
   * @param documents all facts, about entities of the world
   * @param settings values that people set
   */
  Beliefs(
      Authority authority,
      Preferences preferences,
      List<DocumentFacts> documents,
      Settings settings) {
    this.settings = settings;
    this.documents = documents;
    this.preferences = preferences;
    claims = Claims.bySubject(documents);
    conflicts = new Conflicts(authority);
  }

  /** {@return one value for each single-valued slot, all for the others; sorted} */
  List<Belief> beliefs() {
    List<Belief> beliefs = new ArrayList<>();
    SortedSet<Entity> entities = new TreeSet<>(claims.keySet());
    entities.addAll(settings.entities());
    for (Entity entity : entities) {
      Claims of = claims.getOrDefault(entity, new Claims());
      SortedSet<Slot> slots = new TreeSet<>(of.slots());
      slots.addAll(settings.slots(entity));
      for (Slot slot : slots) {
        values(entity, slot, of).forEach(value -> beliefs.add(new Belief(entity, slot, value)));
      }
    }
    return beliefs;
  }

  private Collection<Value> values(Entity entity, Slot slot, Claims of) {
    if (slot.arity() == Arity.ONE) {
      return believed(entity, slot, of).stream().toList();
    }
    SortedSet<Value> values = distinct(of.of(slot));
    values.addAll(settings.of(entity, slot));
    return values;
  }

  private Optional<Value> believed(Entity entity, Slot slot, Claims of) {
    return settings.one(entity, slot).or(() -> preferences.preferred(slot, of));
  }

  /**
   * {@return which of several values was taken, of meetings, their sides, officials and positions;
   * sorted by subject and slot}
   */
  List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (Map.Entry<Entity, Claims> entry : claims.entrySet()) {
      if (IN_LOG.contains(entry.getKey().kind())) {
        for (Slot slot : entry.getValue().slots()) {
          decide(entry.getKey(), slot, entry.getValue()).ifPresent(decisions::add);
        }
      }
    }
    return decisions;
  }

  private Optional<Decision> decide(Entity entity, Slot slot, Claims of) {
    boolean isSet = settings.one(entity, slot).isPresent();
    if (slot.arity() == Arity.MANY || of.of(slot).size() < 2 || isSet) {
      return Optional.empty();
    }
    return preferences
        .choice(slot, of)
        .flatMap(
            choice ->
                choice
                    .reason()
                    .map(
                        reason ->
                            new Decision.Preferred(
                                entity, slot, choice.value(), choice.others(), reason)));
  }

  private static SortedSet<Value> distinct(List<Claim> claims) {
    SortedSet<Value> values = new TreeSet<>(Values.ORDER);
    claims.forEach(claim -> values.add(claim.fact().value()));
    return values;
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
      Optional<Value> preferred = believed(entry.getKey(), Slot.OFFICIAL_NAME, entry.getValue());
      for (Value value : distinct(entry.getValue().of(Slot.OFFICIAL_NAME))) {
        if (!preferred.equals(Optional.of(value))
            && value instanceof Text(String name, String language)) {
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
