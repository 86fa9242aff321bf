package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.base.FactBase;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.log.Decision;
import parley.merge.name.Recent;
import parley.merge.source.Origin;

/**
 * Merges what documents say as they are added to a base and removed from it: only what a change
 * touches is compared again. What comes out is what {@link Merger} makes of all documents of the
 * base. Not safe for several threads at a time.
 */
public final class IncrementalMerger {
  /** How many documents or entities are handed out at a time. */
  private static final int PART = 1_000;

  private static final int MOST_KEPT = 200;

  private final FactBase base;
  private final Drafts drafts;
  private final MeetingUpkeep meetings;
  private final OfficialUpkeep officials;
  private final Mentions mentions;
  private final DecisionLog log;
  private final Outlook outlook;
  private final Recent<String, Rewritten> rewritten = new Recent<>(MOST_KEPT, this::rewrite);

  /**
   * Creates a merger.
   *
   * @param base whose documents were all merged by this class, or that has none
   * @param authority says what places, topics and variants of names there are
   */
  public IncrementalMerger(FactBase base, Authority authority) {
    this.base = base;
    this.drafts = new Drafts(base);
    Indexes indexes = base.indexes();
    this.meetings = new MeetingUpkeep(indexes, drafts, authority);
    this.officials = new OfficialUpkeep(indexes, drafts, meetings.things(), authority);
    this.mentions = new Mentions(indexes, authority);
    this.log = new DecisionLog(indexes, meetings.things(), officials.things(), mentions);
    this.outlook =
        new Outlook(
            indexes, new Believing(authority, drafts::origin), mentions, this::rewritten, log);
  }

  /**
   * What a document says and is.
   *
   * @param facts all that it says
   * @param text see {@link FactBase#put}
   * @param origin where it is from
   */
  public record Said(DocumentFacts facts, String text, Origin origin) {}

  /**
   * Adds documents, in the place of those of their names, and removes others.
   *
   * @param added what to add
   * @param removed names of documents; those that are not there are passed over
   * @return what has changed
   */
  public Change apply(Collection<Said> added, Set<String> removed) {
    rewritten.forgetAll();
    NavigableSet<String> gone = new TreeSet<>(removed);
    gone.removeIf(document -> drafts.find(document).isEmpty());
    Set<Entity> touched = new TreeSet<>();
    gone.forEach(document -> takeOut(document, touched));
    for (Said said : added) {
      takeOut(said.facts().document(), touched);
      gone.remove(said.facts().document());
    }
    for (Said said : added) {
      takeIn(said);
    }
    return settle(added, gone, touched);
  }

  private void takeOut(String document, Set<Entity> touched) {
    drafts
        .find(document)
        .ifPresent(
            before -> {
              meetings.remove(before);
              officials.remove(before);
              touched.addAll(mentions.mentioned(document));
              log.forgetSeries(document);
              mentions.remove(document);
              base.remove(document);
            });
    drafts.forget(document);
  }

  private void takeIn(Said said) {
    base.put(said.facts(), said.text(), said.origin());
    drafts.forget(said.facts().document());
    add(drafts.of(said.facts().document()));
  }

  private void add(Draft draft) {
    meetings.add(draft);
    officials.add(draft);
  }

  private Change settle(Collection<Said> added, NavigableSet<String> gone, Set<Entity> touched) {
    Map<String, String> reachedMeetings = meetings.settle();
    for (String id : reachedMeetings.keySet()) {
      Report report = Report.of(id);
      if (isNow(report, Kind.MEETING)) {
        officials.disturb(report.document(), report.key());
      }
    }
    Map<String, String> reachedOfficials = officials.settle();
    NavigableSet<String> dirty = new TreeSet<>();
    added.forEach(said -> dirty.add(said.facts().document()));
    note(reachedMeetings, Kind.MEETING, dirty);
    note(reachedOfficials, Kind.OFFICIAL, dirty);
    for (String document : dirty) {
      touched.addAll(mentions.mentioned(document));
      log.forgetSeries(document);
      mentions.put(rewritten(document));
      log.noteSeries(document, rewritten.get(document).series());
      touched.addAll(mentions.mentioned(document));
    }
    // What was decided of these may be otherwise now, though they are what they were.
    touched.addAll(DecisionLog.entities(meetings.weighed(), Kind.MEETING, meetings.things()));
    touched.addAll(DecisionLog.entities(officials.weighed(), Kind.OFFICIAL, officials.things()));
    return outlook.change(new ArrayList<>(gone), dirty, touched);
  }

  private boolean isNow(Report report, Kind kind) {
    return drafts
        .find(report.document())
        .filter(
            draft ->
                kind == Kind.MEETING
                    ? draft.meetings().stream().anyMatch(m -> m.key().equals(report.key()))
                    : draft.officials().stream().anyMatch(o -> o.key().equals(report.key())))
        .isPresent();
  }

  private void note(Map<String, String> reached, Kind kind, Set<String> dirty) {
    for (String id : reached.keySet()) {
      Report report = Report.of(id);
      if (isNow(report, kind)) {
        dirty.add(report.document());
      }
    }
  }

  /** What a document says, about entities of the world. */
  private DocumentFacts rewritten(String document) {
    return rewritten.get(document).facts();
  }

  /** What a document says, about entities of the world, and where it names series otherwise. */
  private record Rewritten(DocumentFacts facts, Set<Decision.Joined> series) {}

  private Rewritten rewrite(String document) {
    Draft draft = drafts.of(document);
    Identities identities = new Identities(Map.of());
    Set<Decision.Joined> series = meetings.identify(draft, identities);
    officials.identify(draft, identities);
    PositionKeys.identify(document, draft.claims(), identities);
    return new Rewritten(new Rewriter(identities).rewrite(draft.facts()), series);
  }

  /** Makes all indexes of the base anew, one component of reports after the other. */
  public void index() {
    base.indexes().clear();
    rewritten.forgetAll();
    List<String> documents = base.documents();
    base.indexes().fill(() -> documents.forEach(this::file));
    documents.forEach(document -> meetings.cluster(drafts.of(document)));
    meetings.name();
    documents.forEach(document -> officials.cluster(drafts.of(document)));
    officials.name();
    base.indexes().fill(() -> documents.forEach(this::mention));
    outlook.note();
  }

  private void file(String document) {
    Draft draft = drafts.of(document);
    meetings.file(draft);
    officials.file(draft);
  }

  private void mention(String document) {
    mentions.file(rewritten(document));
    log.noteSeries(document, rewritten.get(document).series());
  }

  /**
   * Hands out all that the documents of the base say together, in parts.
   *
   * @param parts takes each, one after the other; every document and every entity is in one of them
   */
  public void all(Consumer<Change> parts) {
    List<String> documents = base.documents();
    for (int from = 0; from < documents.size(); from += PART) {
      List<String> some = documents.subList(from, Math.min(from + PART, documents.size()));
      parts.accept(outlook.part(new TreeSet<>(some)));
    }
    NavigableSet<Entity> entities = new TreeSet<>();
    mentions.forEach(
        entity -> {
          entities.add(entity);
          if (entities.size() == PART) {
            parts.accept(outlook.part(entities));
            entities.clear();
          }
        });
    parts.accept(outlook.part(entities));
  }
}
