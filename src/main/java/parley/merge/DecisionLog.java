package parley.merge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.base.Report;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.log.Pair;

/** Tells again what was decided of some entities, so that it need not be kept. */
final class DecisionLog {
  private final Drafts drafts;
  private final MeetingUpkeep meetings;
  private final OfficialUpkeep officials;
  private final Mentions mentions;
  private final Function<String, Set<Decision>> series;

  /**
   * Creates one.
   *
   * @param series where a document names series otherwise than others
   */
  DecisionLog(
      Drafts drafts,
      MeetingUpkeep meetings,
      OfficialUpkeep officials,
      Mentions mentions,
      Function<String, Set<Decision>> series) {
    this.drafts = drafts;
    this.meetings = meetings;
    this.officials = officials;
    this.mentions = mentions;
    this.series = series;
  }

  /** {@return what was decided of some entities, and of those that were weighed against them} */
  Outlook.Log of(Set<Entity> entities) {
    Set<String> ofMeetings = new TreeSet<>();
    Set<String> ofOfficials = new TreeSet<>();
    Set<Decision> decisions = new LinkedHashSet<>();
    for (Entity entity : entities) {
      for (String document : mentions.documentsNaming(entity)) {
        switch (entity.kind()) {
          case MEETING -> ofMeetings.addAll(reportsOfMeeting(document, entity));
          case OFFICIAL -> ofOfficials.addAll(reportsOfOfficial(document, entity));
          case SERIES ->
              series.apply(document).stream()
                  .filter(decision -> decision.entity().equals(entity))
                  .forEach(decisions::add);
          case DELEGATION, POSITION, PARTY, PLACE, ORGANIZATION, TOPIC -> {}
        }
      }
    }
    Set<Entity> covered = new TreeSet<>(entities);
    decide(meetings.pairs(ofMeetings), Kind.MEETING, meetings::key, covered, decisions);
    decide(officials.pairs(ofOfficials), Kind.OFFICIAL, officials::key, covered, decisions);
    return new Outlook.Log(covered, decisions);
  }

  private Set<String> reportsOfMeeting(String document, Entity meeting) {
    Set<String> ids = new TreeSet<>();
    drafts.of(document).meetings().stream()
        .filter(report -> meetings.key(document, report.key()).equals(meeting.key()))
        .forEach(report -> ids.add(new Report(document, report.key()).id()));
    return ids;
  }

  private Set<String> reportsOfOfficial(String document, Entity official) {
    Set<String> ids = new TreeSet<>();
    drafts.of(document).officials().stream()
        .filter(report -> officials.key(document, report.key()).equals(official.key()))
        .forEach(report -> ids.add(new Report(document, report.key()).id()));
    return ids;
  }

  private static void decide(
      Pairs pairs,
      Kind kind,
      BinaryOperator<String> key,
      Set<Entity> covered,
      Set<Decision> decisions) {
    covered.addAll(entities(pairs.reports(), kind, key));
    for (Pair pair : pairs.pairs()) {
      Entity entity = entity(pair.report(), kind, key);
      decisions.add(
          pair.verdict().isOne()
              ? new Decision.Joined(entity, pair)
              : new Decision.Refused(entity, entity(pair.with(), kind, key), pair));
    }
  }

  /**
   * {@return what some reports are of}
   *
   * @param ids of reports
   * @param kind of all of them
   * @param key from a document and a key in it to the one of the world
   */
  static Set<Entity> entities(Set<String> ids, Kind kind, BinaryOperator<String> key) {
    Set<Entity> entities = new TreeSet<>();
    for (String id : ids) {
      Report report = Report.of(id);
      entities.add(new Entity(kind, key.apply(report.document(), report.key())));
    }
    return entities;
  }

  private static Entity entity(Mention mention, Kind kind, BinaryOperator<String> key) {
    return new Entity(kind, key.apply(mention.document(), mention.local().key()));
  }
}
