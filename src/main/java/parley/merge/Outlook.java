package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.base.Indexes;
import parley.merge.log.Decision;
import parley.merge.meeting.MeetingReader;

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
  private final Function<String, DocumentFacts> documents;
  private final DecisionLog log;

  /**
   * Creates one.
   *
   * @param believing makes beliefs
   * @param mentions up to date whenever something is asked
   * @param documents what a document says, about entities of the world
   * @param log what was decided of entities
   */
  Outlook(
      Indexes indexes,
      Believing believing,
      Mentions mentions,
      Function<String, DocumentFacts> documents,
      DecisionLog log) {
    this.believing = believing;
    this.log = log;
    this.mentions = mentions;
    this.names = new EntityNames(indexes);
    this.concluded = new Concluded(indexes);
    this.documents = documents;
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
    touched.forEach(entity -> (mentions.isNamed(entity) ? renewed : gone).add(entity));
    renewed.addAll(calledOtherwise(renewed));
    renewed.addAll(log.refusing(renewed));
    renewed.addAll(meetingsOf(seriesOf(renewed)));
    renewed.addAll(meetingsOf(ofKind(renewed, Kind.SERIES)));
    renewed.addAll(sides(renewed));
    NavigableSet<Entity> described = new TreeSet<>(renewed);
    described.addAll(seriesOf(renewed));
    List<DocumentFacts> about = about(subjects(described));
    conclude(renewed, gone, Rounds.conclusions(believing.of(about).beliefs()));
    gone.forEach(names::remove);
    Merged merged = merged(dirty, about, renewed);
    return new Change(removed, merged, renewed, described, gone);
  }

  private void conclude(
      Set<Entity> renewed, Set<Entity> gone, Collection<Decision.Concluded> conclusions) {
    List.of(gone, renewed).forEach(those -> ofKind(those, Kind.MEETING).forEach(concluded::forget));
    concluded.put(conclusions.stream().filter(one -> renewed.contains(one.entity())).toList());
  }

  /**
   * {@return some of all documents, as if all had changed}
   *
   * @param some their names
   */
  Change part(NavigableSet<String> some) {
    Merged merged = merged(some, List.of(), Set.of());
    return new Change(List.of(), merged, Set.of(), Set.of(), Set.of());
  }

  /**
   * {@return a part of all that there is, as if all had changed}
   *
   * @param entities of the world
   */
  Change part(Set<Entity> entities) {
    Merged merged = merged(new TreeSet<>(), about(subjects(entities)), entities);
    return new Change(List.of(), merged, entities, entities, Set.of());
  }

  private Merged merged(
      NavigableSet<String> dirty, List<DocumentFacts> about, Set<Entity> renewed) {
    List<DocumentFacts> said = dirty.stream().map(documents).toList();
    Beliefs all = believing.of(about);
    NavigableSet<Belief> believed = new TreeSet<>(Belief.ORDER);
    believed.addAll(all.beliefs());
    believed.addAll(namesIn(about));
    Set<Decision> decisions = new LinkedHashSet<>(log.of(renewed));
    decisions.addAll(all.decisions());
    for (Entity meeting : ofKind(renewed, Kind.MEETING)) {
      for (Decision.Concluded conclusion : concluded.of(meeting)) {
        decisions.add(conclusion);
        believed.add(new Belief(meeting, conclusion.slot(), conclusion.value()));
      }
    }
    decisions.removeIf(decision -> !renewed.contains(decision.entity()));
    return new Merged(
        said,
        List.copyOf(believed),
        believing.of(said).reports(),
        all.conflicts().stream().filter(conflict -> renewed.contains(conflict.about())).toList(),
        all.names().stream().filter(name -> renewed.contains(name.entity())).toList(),
        List.copyOf(decisions),
        List.of(),
        List.of());
  }

  /** The names of what labels of meetings hold. */
  private List<Belief> namesIn(List<DocumentFacts> about) {
    NavigableSet<Entity> labels = new TreeSet<>();
    for (Slot slot : IN_LABELS) {
      labels.addAll(referred(about, slot));
    }
    return labels.stream().flatMap(entity -> names.of(entity).stream()).toList();
  }

  /** What all documents say of some entities, and nothing else. */
  private List<DocumentFacts> about(Collection<Entity> entities) {
    SortedMap<String, List<Fact>> said = new TreeMap<>();
    for (Entity entity : entities) {
      for (DocumentFacts claims : mentions.about(entity)) {
        said.computeIfAbsent(claims.document(), none -> new ArrayList<>()).addAll(claims.facts());
      }
    }
    List<DocumentFacts> about = new ArrayList<>();
    said.forEach((document, facts) -> about.add(new DocumentFacts(document, facts)));
    return about;
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
    return believing.of(mentions.about(entity)).beliefs().stream().findFirst();
  }

  /** Notes what names and series of all entities come to, after indexes were made anew. */
  void note() {
    mentions.forEach(
        entity -> {
          if (EntityNames.isNamed(entity)) {
            names.put(entity, name(entity));
          }
          if (entity.kind() == Kind.SERIES) {
            concluded.put(conclusions(entity));
          }
        });
  }

  private List<Decision.Concluded> conclusions(Entity series) {
    List<Belief> beliefs = believing.of(about(meetingsOf(Set.of(series)))).beliefs();
    Set<Entity> rounds = new TreeSet<>();
    for (Belief belief : beliefs) {
      if (belief.slot() == Slot.MEETING_SERIES && belief.value().equals(new Reference(series))) {
        rounds.add(belief.subject());
      }
    }
    return Rounds.conclusions(
        beliefs.stream().filter(belief -> rounds.contains(belief.subject())).toList());
  }

  /** The sides of meetings, which are labelled by their meetings. */
  private Set<Entity> sides(Collection<Entity> entities) {
    NavigableSet<Entity> sides = new TreeSet<>();
    for (Entity meeting : ofKind(entities, Kind.MEETING)) {
      for (String document : mentions.documentsAbout(meeting)) {
        mentions.subjects(document).stream()
            .filter(side -> side.kind() == Kind.DELEGATION && meetingOf(side).equals(meeting))
            .forEach(sides::add);
      }
    }
    return sides;
  }

  private static Entity meetingOf(Entity delegation) {
    return new Entity(Kind.MEETING, MeetingReader.meetingOf(delegation));
  }

  /** The meetings that documents speak of that name some series. */
  private Set<Entity> meetingsOf(Collection<Entity> series) {
    NavigableSet<Entity> meetings = new TreeSet<>();
    for (Entity entity : series) {
      for (String document : mentions.documentsNaming(entity)) {
        meetings.addAll(ofKind(mentions.subjects(document), Kind.MEETING));
      }
    }
    return meetings;
  }

  private Set<Entity> seriesOf(Collection<Entity> entities) {
    return referred(about(ofKind(entities, Kind.MEETING)), Slot.MEETING_SERIES);
  }

  /** Some entities, and the meetings that labels and descriptions of them take besides. */
  private NavigableSet<Entity> subjects(Collection<Entity> entities) {
    NavigableSet<Entity> subjects = new TreeSet<>(entities);
    subjects.addAll(meetingsOf(ofKind(entities, Kind.SERIES)));
    ofKind(entities, Kind.DELEGATION).forEach(side -> subjects.add(meetingOf(side)));
    return subjects;
  }

  private static List<Entity> ofKind(Collection<Entity> entities, Kind kind) {
    return entities.stream().filter(entity -> entity.kind() == kind).toList();
  }

  private static Set<Entity> referred(List<DocumentFacts> about, Slot slot) {
    NavigableSet<Entity> referred = new TreeSet<>();
    for (DocumentFacts said : about) {
      for (Fact fact : said.facts()) {
        if (fact.slot() == slot && fact.value() instanceof Reference(Entity entity)) {
          referred.add(entity);
        }
      }
    }
    return referred;
  }
}
