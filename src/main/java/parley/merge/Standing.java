package parley.merge;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.correction.Constraints;
import parley.merge.log.Decision;

/**
 * Which entities of the world the reports of a base are of, kept while documents come and go and
 * corrections are lifted and applied.
 */
final class Standing {
  private final Drafts drafts;
  private final MeetingUpkeep meetings;
  private final OfficialUpkeep officials;
  private final NavigableSet<String> changed = new TreeSet<>();

  Standing(Indexes indexes, Drafts drafts, Authority authority) {
    this.drafts = drafts;
    this.meetings = new MeetingUpkeep(indexes, drafts, authority);
    this.officials = new OfficialUpkeep(indexes, drafts, meetings.things(), authority);
  }

  /** {@return what was decided of meetings and officials, kept up to date} */
  DecisionLog log(Indexes indexes, Mentions mentions) {
    return new DecisionLog(indexes, meetings.things(), officials.things(), mentions);
  }

  /**
   * {@return what reports were taken for, see {@link IncrementalMerger#taken}}
   *
   * @param aliases see {@link Identities}
   */
  Stream<Decision> taken(Map<Entity, Entity> aliases) {
    return Stream.of(
            meetings.series(aliases),
            DecisionLog.all(Kind.MEETING, meetings.things()),
            DecisionLog.all(Kind.OFFICIAL, officials.things()))
        .flatMap(Function.identity());
  }

  /** Forgets what was known of reports, when all indexes are made anew. */
  void forget() {
    drafts.forgetAll();
    meetings.forget();
    officials.forget();
  }

  /** Brings all reports together, in empty indexes. */
  void index(List<String> documents) {
    documents.forEach(document -> meetings.cluster(drafts.of(document)));
    meetings.name();
    documents.forEach(document -> officials.cluster(drafts.of(document)));
    officials.name();
  }

  /** Makes the reports of a document findable, before {@link #index}. */
  void file(String document) {
    Draft draft = drafts.of(document);
    meetings.file(draft);
    officials.file(draft);
  }

  /** Begins to watch what changes. */
  void begin() {
    meetings.begin();
    officials.begin();
    changed.clear();
  }

  /** Takes a document out, while it can still be read. */
  void takeOut(String document) {
    drafts
        .find(document)
        .ifPresent(
            before -> {
              meetings.remove(before);
              officials.remove(before);
            });
    changed.remove(document);
  }

  /** Takes in a document of the base. */
  void takeIn(String document) {
    drafts.forget(document);
    Draft draft = drafts.of(document);
    meetings.add(draft);
    officials.add(draft);
    changed.add(document);
  }

  /** Leaves out some facts of a document from now on, and no others. */
  void leaveOut(String document, Predicate<Fact> rejected) {
    takeOut(document);
    drafts.leaveOut(document, rejected);
    takeIn(document);
  }

  /** Takes what corrections say of which reports are of one thing. */
  void bind(Constraints constraints) {
    meetings.bind(constraints);
    officials.bind(constraints);
  }

  /** Brings together what belongs together since the last time. */
  void settle() {
    for (String id : meetings.settle()) {
      if (drafts.hasMeeting(id)) {
        Report report = Report.of(id);
        officials.disturb(report.document(), report.key());
      }
    }
    officials.settle();
  }

  /** {@return the documents that are new or speak of other things than at {@link #begin}} */
  NavigableSet<String> dirty() {
    NavigableSet<String> dirty = new TreeSet<>(changed);
    note(meetings.reached(), drafts::hasMeeting, dirty);
    note(officials.reached(), drafts::hasOfficial, dirty);
    return dirty;
  }

  private static void note(Set<String> reached, Predicate<String> exists, Set<String> dirty) {
    reached.stream().filter(exists).forEach(id -> dirty.add(Report.of(id).document()));
  }

  /** {@return what the reports are of that were weighed since {@link #begin}} */
  Set<Entity> weighed() {
    Set<Entity> weighed = new TreeSet<>();
    weighed.addAll(
        DecisionLog.entities(
            present(meetings.weighed(), drafts::hasMeeting), Kind.MEETING, meetings.things()));
    weighed.addAll(
        DecisionLog.entities(
            present(officials.weighed(), drafts::hasOfficial), Kind.OFFICIAL, officials.things()));
    return weighed;
  }

  private static Set<String> present(Set<String> ids, Predicate<String> exists) {
    Set<String> present = new TreeSet<>(ids);
    present.removeIf(exists.negate());
    return present;
  }

  /**
   * What a document means.
   *
   * @param identities of what it speaks of
   * @param series where it names a series otherwise than others
   */
  record Meaning(Identities identities, Set<Decision.Joined> series) {}

  /**
   * {@return what a document means}
   *
   * @param aliases see {@link Identities}
   */
  Meaning meaning(String document, Map<Entity, Entity> aliases) {
    Draft draft = drafts.of(document);
    Identities identities = new Identities(aliases);
    Set<Decision.Joined> series = meetings.identify(draft, identities);
    officials.identify(draft, identities);
    PositionKeys.identify(document, draft.claims(), identities);
    return new Meaning(identities, series);
  }
}
