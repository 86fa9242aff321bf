package parley.merge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.Merged.Entry;
import parley.merge.Merged.Report;
import parley.merge.base.Indexes;
import parley.merge.log.Decision;

/**
 * Works out how far a change of some documents reaches into what is believed: to all that they
 * speak of, and from there to whatever is called by a name that has changed.
 */
final class Outlook {
  private static final Set<Kind> LABELLED = EnumSet.of(Kind.MEETING, Kind.DELEGATION);
  private static final Set<Slot> IN_LABELS =
      EnumSet.of(Slot.MEETING_SERIES, Slot.MEETING_PLACE, Slot.MEETING_TOPIC);

  private final Believing believing;
  private final Mentions mentions;
  private final EntityNames names;
  private final Concluded concluded;
  private final Surroundings surroundings;
  private final Sources sources;
  private final Overruling overruling;
  private final DecisionLog log;

  /**
   * What documents and registers say, about entities of the world.
   *
   * @param said all that a document says, with what follows from registers
   * @param counted the same without what corrections reject
   * @param entry who an official is in a register
   */
  record Sources(
      Function<String, DocumentFacts> said,
      Function<String, DocumentFacts> counted,
      Function<Entity, Optional<Entry>> entry) {}

  /**
   * Creates one.
   *
   * @param believing makes beliefs
   * @param mentions up to date whenever something is asked
   * @param sources what documents and registers say
   * @param log what was decided of entities
   */
  Outlook(
      Indexes indexes, Believing believing, Mentions mentions, Sources sources, DecisionLog log) {
    this.believing = believing;
    this.overruling = believing.overruling();
    this.log = log;
    this.mentions = mentions;
    this.names = new EntityNames(indexes);
    this.concluded = new Concluded(indexes);
    this.surroundings = new Surroundings(mentions, overruling);
    this.sources = sources;
  }

  /**
   * {@return a change in full}
   *
   * @param removed documents that are no more
   * @param dirty documents that speak of other things now, or otherwise
   * @param touched all that these documents spoke and speak of
   */
  Change change(List<String> removed, NavigableSet<String> dirty, Set<Entity> touched) {
    NavigableSet<Entity> renewed = new TreeSet<>();
    NavigableSet<Entity> gone = new TreeSet<>();
    Set<Entity> others = overruling.mentioned();
    touched.forEach(
        entity ->
            (mentions.isNamed(entity) || others.contains(entity) ? renewed : gone).add(entity));
    renewed.addAll(calledOtherwise(renewed));
    renewed.addAll(log.refusing(renewed));
    renewed.addAll(surroundings.meetingsOf(surroundings.seriesOf(renewed)));
    renewed.addAll(surroundings.meetingsOf(Surroundings.ofKind(renewed, Kind.SERIES)));
    renewed.addAll(surroundings.sides(renewed));
    NavigableSet<Entity> described = new TreeSet<>(renewed);
    described.addAll(surroundings.seriesOf(renewed));
    Weighed weighed = weigh(surroundings.subjects(described));
    conclude(renewed, gone, Rounds.conclusions(weighed.believed()));
    gone.forEach(names::remove);
    Set<Decision> decisions = new LinkedHashSet<>(log.of(renewed));
    decisions.addAll(weighed.beliefs().decisions());
    decisions.addAll(overruling.decisions(renewed));
    Surroundings.ofKind(renewed, Kind.MEETING)
        .forEach(meeting -> decisions.addAll(concluded.of(meeting)));
    decisions.removeIf(decision -> !renewed.contains(decision.entity()));
    Merged merged = merged(dirty, weighed, renewed, decisions);
    return new Change(removed, merged, renewed, described, gone);
  }

  private void conclude(
      Set<Entity> renewed, Set<Entity> gone, Collection<Decision.Concluded> conclusions) {
    List.of(gone, renewed)
        .forEach(those -> Surroundings.ofKind(those, Kind.MEETING).forEach(concluded::forget));
    concluded.put(conclusions.stream().filter(one -> renewed.contains(one.entity())).toList());
  }

  /**
   * {@return some of all documents, as if all had changed}
   *
   * @param some their names
   */
  Change part(NavigableSet<String> some) {
    Merged merged = merged(some, weigh(Set.of()), Set.of(), Set.of());
    return new Change(List.of(), merged, Set.of(), Set.of(), Set.of());
  }

  /**
   * {@return a part of all that there is, as if all had changed; of what was decided only how
   * values were chosen, and what follows for the meetings of series}
   *
   * @param entities of the world
   */
  Change part(Set<Entity> entities) {
    Weighed weighed = weigh(surroundings.subjects(entities));
    Set<Decision> decisions = new LinkedHashSet<>(weighed.beliefs().decisions());
    decisions.removeIf(decision -> !entities.contains(decision.entity()));
    decisions.addAll(conclusions(Surroundings.ofKind(entities, Kind.SERIES), weighed.believed()));
    Merged merged = merged(new TreeSet<>(), weighed, entities, decisions);
    return new Change(List.of(), merged, entities, entities, Set.of());
  }

  /** What is made of what documents say of some entities, and what is believed of that. */
  private record Weighed(Beliefs beliefs, List<Belief> believed) {}

  private Weighed weigh(Set<Entity> subjects) {
    Beliefs beliefs = believing.of(subjects, surroundings.about(subjects));
    return new Weighed(beliefs, Complete.without(overruling.gone(), beliefs.beliefs()));
  }

  private Merged merged(
      NavigableSet<String> dirty, Weighed weighed, Set<Entity> renewed, Set<Decision> decisions) {
    Set<Entity> left = overruling.gone();
    Beliefs all = weighed.beliefs();
    NavigableSet<Belief> believed = new TreeSet<>(Belief.ORDER);
    believed.addAll(weighed.believed());
    believed.addAll(namesIn(weighed.believed()));
    for (Entity meeting : Surroundings.ofKind(renewed, Kind.MEETING)) {
      for (Decision.Concluded conclusion : concluded.of(meeting)) {
        believed.add(new Belief(meeting, conclusion.slot(), conclusion.value()));
      }
    }
    Predicate<Entity> isShown = entity -> renewed.contains(entity) && !left.contains(entity);
    return new Merged(
        dirty.stream().map(sources.said()).toList(),
        List.copyOf(believed),
        reports(dirty),
        all.conflicts().stream().filter(conflict -> isShown.test(conflict.about())).toList(),
        all.names().stream().filter(name -> isShown.test(name.entity())).toList(),
        List.copyOf(decisions),
        List.of(),
        Surroundings.ofKind(renewed, Kind.OFFICIAL).stream()
            .flatMap(official -> sources.entry().apply(official).stream())
            .toList());
  }

  private List<Report> reports(NavigableSet<String> documents) {
    List<DocumentFacts> counted = documents.stream().map(sources.counted()).toList();
    return believing.of(Set.of(), counted).reports().stream()
        .filter(report -> !overruling.gone().contains(report.meeting()))
        .toList();
  }

  /** The names of what labels of meetings hold. */
  private List<Belief> namesIn(Collection<Belief> believed) {
    NavigableSet<Entity> labels = new TreeSet<>();
    for (Belief belief : believed) {
      if (IN_LABELS.contains(belief.slot()) && belief.value() instanceof Reference(Entity entity)) {
        labels.add(entity);
      }
    }
    return labels.stream().flatMap(entity -> names.of(entity).stream()).toList();
  }

  /** Meetings and their sides whose labels hold a name that has changed; the names are noted. */
  private Set<Entity> calledOtherwise(Collection<Entity> touched) {
    NavigableSet<Entity> labelled = new TreeSet<>();
    for (Entity entity : touched) {
      if (EntityNames.isNamed(entity) && names.put(entity, name(entity))) {
        for (String document : mentions.documentsNaming(entity)) {
          labelled.addAll(mentions.subjects(document));
        }
      }
    }
    labelled.removeIf(entity -> !LABELLED.contains(entity.kind()));
    return labelled;
  }

  private Optional<Belief> name(Entity entity) {
    return believing.of(Set.of(entity), mentions.about(entity)).beliefs().stream().findFirst();
  }

  /** Notes what names and series of all entities come to, after indexes were made anew. */
  void note() {
    mentions.forEach(this::note);
    unnamed().forEach(this::note);
  }

  private void note(Entity entity) {
    if (EntityNames.isNamed(entity)) {
      names.put(entity, name(entity));
    }
    if (entity.kind() == Kind.SERIES) {
      Set<Entity> series = Set.of(entity);
      concluded.put(conclusions(series, weigh(surroundings.meetingsOf(series)).believed()));
    }
  }

  /** {@return the entities of which corrections speak and no document does} */
  Set<Entity> unnamed() {
    Set<Entity> unnamed = overruling.mentioned();
    unnamed.removeIf(mentions::isNamed);
    return unnamed;
  }

  /** {@return what is believed, whether or not it is too little} */
  Complete.View view() {
    return new BaseView(believing, mentions, surroundings, sources.counted());
  }

  /** What follows for the meetings of some series. */
  private static List<Decision.Concluded> conclusions(
      Collection<Entity> series, List<Belief> beliefs) {
    Set<Entity> rounds = new TreeSet<>();
    for (Belief belief : beliefs) {
      if (belief.slot() == Slot.MEETING_SERIES
          && belief.value() instanceof Reference(Entity named)
          && series.contains(named)) {
        rounds.add(belief.subject());
      }
    }
    return Rounds.conclusions(
        beliefs.stream().filter(belief -> rounds.contains(belief.subject())).toList());
  }
}
