package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.merge.base.FactBase;
import parley.merge.log.Decision;
import parley.merge.meeting.MeetingReader;

/**
 * Works out how far a change of some documents reaches into what is believed: to all that they
 * speak of, and from there to whatever is called by a name that has changed.
 */
final class Outlook {
  private static final Set<Kind> NAMED =
      EnumSet.of(Kind.ORGANIZATION, Kind.SERIES, Kind.PLACE, Kind.TOPIC);
  private static final Set<Kind> LABELLED = EnumSet.of(Kind.MEETING, Kind.DELEGATION);

  private final Believing believing;
  private final Mentions mentions;
  private final Map<String, String> names;
  private final Function<String, DocumentFacts> documents;
  private final Function<Set<Entity>, Log> logs;

  /**
   * What was decided.
   *
   * @param covered entities of which all decisions are here
   * @param decisions the decisions
   */
  record Log(Set<Entity> covered, Set<Decision> decisions) {}

  /**
   * Creates one.
   *
   * @param believing makes beliefs
   * @param mentions up to date whenever something is asked
   * @param documents what a document says, about entities of the world
   * @param logs what was decided of some entities, and of those that were weighed against them
   */
  Outlook(
      FactBase base,
      Believing believing,
      Mentions mentions,
      Function<String, DocumentFacts> documents,
      Function<Set<Entity>, Log> logs) {
    this.believing = believing;
    this.logs = logs;
    this.mentions = mentions;
    this.names = base.table("names of entity");
    this.documents = documents;
  }

  /**
   * {@return a change in full}
   *
   * @param removed documents that are no more
   * @param dirty documents that speak of other things now, or otherwise
   * @param touched all that these documents spoke and speak of
   * @param moved from keys that are no more to what became of them
   */
  Change change(
      List<String> removed,
      NavigableSet<String> dirty,
      Set<Entity> touched,
      Map<Entity, Entity> moved) {
    NavigableSet<Entity> renewed = new TreeSet<>();
    NavigableSet<Entity> gone = new TreeSet<>();
    touched.forEach(entity -> (mentions.isNamed(entity) ? renewed : gone).add(entity));
    renewed.addAll(calledOtherwise(renewed));
    renewed.addAll(sides(renewed));
    renewed.addAll(meetingsOf(referred(renewed, Slot.MEETING_SERIES)));
    Log log = logs.apply(renewed);
    renewed.addAll(log.covered());
    renewed.addAll(sides(renewed));
    NavigableSet<Entity> described = new TreeSet<>(renewed);
    described.addAll(referred(renewed, Slot.MEETING_SERIES));
    Merged merged = merged(dirty, renewed, described, log);
    gone.forEach(entity -> names.remove(entity.path()));
    return new Change(removed, merged, renewed, described, gone, moved);
  }

  /**
   * {@return a part of all that there is, as if it were a change}
   *
   * @param some documents
   * @param entities of the world, named by these documents
   */
  Change part(NavigableSet<String> some, NavigableSet<Entity> entities) {
    Merged merged = merged(some, entities, entities, logs.apply(entities));
    return new Change(List.of(), merged, entities, entities, Set.of(), Map.of());
  }

  private Merged merged(
      NavigableSet<String> dirty, Set<Entity> renewed, NavigableSet<Entity> described, Log log) {
    List<DocumentFacts> said = dirty.stream().map(documents).toList();
    Beliefs all = believing.of(about(context(described)));
    List<Belief> believed = new ArrayList<>(all.beliefs());
    Set<Decision> decisions = new LinkedHashSet<>(log.decisions());
    decisions.addAll(all.decisions());
    for (Decision.Concluded conclusion : Rounds.conclusions(believed)) {
      decisions.add(conclusion);
      believed.add(new Belief(conclusion.entity(), conclusion.slot(), conclusion.value()));
    }
    believed.sort(Belief.ORDER);
    decisions.removeIf(decision -> !renewed.contains(decision.entity()));
    return new Merged(
        said,
        believed,
        believing.of(said).reports(),
        all.conflicts().stream().filter(conflict -> renewed.contains(conflict.about())).toList(),
        all.names().stream().filter(name -> renewed.contains(name.entity())).toList(),
        List.copyOf(decisions),
        List.of(),
        List.of());
  }

  /** What all documents say of some entities, and nothing else. */
  private List<DocumentFacts> about(Set<Entity> entities) {
    SortedMap<String, Set<Entity>> wanted = new TreeMap<>();
    for (Entity entity : entities) {
      mentions
          .documentsAbout(entity)
          .forEach(name -> wanted.computeIfAbsent(name, none -> new TreeSet<>()).add(entity));
    }
    List<DocumentFacts> said = new ArrayList<>();
    wanted.forEach(
        (name, subjects) -> {
          List<Fact> facts =
              documents.apply(name).facts().stream()
                  .filter(fact -> subjects.contains(fact.subject()))
                  .toList();
          said.add(new DocumentFacts(name, facts));
        });
    return said;
  }

  /** Meetings and their sides whose labels hold a name that has changed; the names are noted. */
  private Set<Entity> calledOtherwise(Collection<Entity> touched) {
    NavigableSet<Entity> named = new TreeSet<>(touched);
    named.removeIf(entity -> !NAMED.contains(entity.kind()));
    SortedMap<Entity, String> now = new TreeMap<>();
    for (Belief belief : believing.of(about(named)).beliefs()) {
      if (belief.value() instanceof Text(String text, String language)) {
        now.merge(belief.subject(), text + "@" + language, (one, other) -> one + "\n" + other);
      }
    }
    NavigableSet<Entity> labelled = new TreeSet<>();
    for (Entity entity : named) {
      String name = now.getOrDefault(entity, "");
      if (!name.equals(names.put(entity.path(), name))) {
        for (String document : mentions.documentsNaming(entity)) {
          labelled.addAll(mentions.subjects(document));
        }
      }
    }
    labelled.removeIf(entity -> !LABELLED.contains(entity.kind()));
    return labelled;
  }

  /** Notes the names of all that documents name, after indexes were made anew. */
  void noteNames() {
    calledOtherwise(mentions.all());
  }

  /** The sides of meetings, which are labelled by their meetings. */
  private Set<Entity> sides(Collection<Entity> entities) {
    NavigableSet<Entity> sides = new TreeSet<>();
    for (Entity entity : entities) {
      if (entity.kind() == Kind.MEETING) {
        for (String document : mentions.documentsAbout(entity)) {
          mentions.subjects(document).stream()
              .filter(side -> side.kind() == Kind.DELEGATION && meetingOf(side).equals(entity))
              .forEach(sides::add);
        }
      }
    }
    return sides;
  }

  private static Entity meetingOf(Entity delegation) {
    return new Entity(Kind.MEETING, MeetingReader.meetingOf(delegation));
  }

  /** The meetings that documents speak of that name some entities. */
  private Set<Entity> meetingsOf(Collection<Entity> series) {
    NavigableSet<Entity> meetings = new TreeSet<>();
    for (Entity entity : series) {
      for (String document : mentions.documentsNaming(entity)) {
        meetings.addAll(mentions.subjects(document));
      }
    }
    meetings.removeIf(entity -> entity.kind() != Kind.MEETING);
    return meetings;
  }

  /** What labels and descriptions of entities take besides. */
  private Set<Entity> context(Collection<Entity> entities) {
    NavigableSet<Entity> context = new TreeSet<>();
    for (Entity entity : entities) {
      if (entity.kind() == Kind.DELEGATION) {
        context.add(meetingOf(entity));
      } else if (entity.kind() == Kind.SERIES) {
        context.addAll(meetingsOf(List.of(entity)));
      }
    }
    context.addAll(entities);
    NavigableSet<Entity> meetings = new TreeSet<>(context);
    meetings.removeIf(entity -> entity.kind() != Kind.MEETING);
    for (Slot slot : List.of(Slot.MEETING_SERIES, Slot.MEETING_PLACE, Slot.MEETING_TOPIC)) {
      context.addAll(referred(meetings, slot));
    }
    return context;
  }

  private Set<Entity> referred(Set<Entity> subjects, Slot slot) {
    NavigableSet<Entity> referred = new TreeSet<>();
    for (DocumentFacts said : about(subjects)) {
      for (Fact fact : said.facts()) {
        Value value = fact.value();
        if (fact.slot() == slot && value instanceof Reference(Entity entity)) {
          referred.add(entity);
        }
      }
    }
    return referred;
  }
}
