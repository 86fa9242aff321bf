package parley.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.base.Decided;
import parley.merge.base.Indexes;
import parley.merge.base.Report;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.log.Pair;

/** What was decided of entities, kept while documents come and go. */
final class DecisionLog {
  private static final char GAP = '\t';

  private final MeetingUpkeep meetings;
  private final OfficialUpkeep officials;
  private final Mentions mentions;
  private final Decided series;

  DecisionLog(
      Indexes indexes, MeetingUpkeep meetings, OfficialUpkeep officials, Mentions mentions) {
    this.meetings = meetings;
    this.officials = officials;
    this.mentions = mentions;
    this.series = indexes.decided("series");
  }

  /** Forgets where a document named series otherwise than others. */
  void forgetSeries(String document) {
    for (Entity entity : mentions.mentioned(document)) {
      if (entity.kind() == Kind.SERIES) {
        series.remove(entity.key() + GAP + document);
      }
    }
  }

  /** Notes where a document names series otherwise than others. */
  void noteSeries(String document, Set<Decision.Joined> named) {
    Set<Entity> entities = new TreeSet<>();
    named.forEach(decision -> entities.add(decision.entity()));
    for (Entity entity : entities) {
      List<Pair> pairs =
          named.stream()
              .filter(decision -> decision.entity().equals(entity))
              .map(Decision.Joined::pair)
              .toList();
      series.put(entity.key() + GAP + document, pairs);
    }
  }

  /** {@return the entities in whose log some entities are named, as those that they are not} */
  Set<Entity> refusing(Set<Entity> entities) {
    Set<Entity> refusing = new TreeSet<>();
    for (Entity entity : entities) {
      Set<String> keys =
          switch (entity.kind()) {
            case MEETING -> meetings.refusing(entity.key());
            case OFFICIAL -> officials.refusing(entity.key());
            case SERIES, DELEGATION, POSITION, PARTY, PLACE, ORGANIZATION, TOPIC -> Set.of();
          };
      keys.forEach(key -> refusing.add(new Entity(entity.kind(), key)));
    }
    return refusing;
  }

  /** {@return what was decided of some entities} */
  Set<Decision> of(Set<Entity> entities) {
    Set<Decision> decisions = new LinkedHashSet<>();
    for (Entity entity : entities) {
      switch (entity.kind()) {
        case MEETING ->
            decide(meetings.pairs(entity.key()), Kind.MEETING, meetings::key, decisions);
        case OFFICIAL ->
            decide(officials.pairs(entity.key()), Kind.OFFICIAL, officials::key, decisions);
        case SERIES -> ofSeries(entity, decisions);
        case DELEGATION, POSITION, PARTY, PLACE, ORGANIZATION, TOPIC -> {}
      }
    }
    return decisions;
  }

  private void ofSeries(Entity entity, Set<Decision> decisions) {
    for (String document : mentions.documentsNaming(entity)) {
      series
          .of(entity.key() + GAP + document)
          .forEach(pair -> decisions.add(new Decision.Joined(entity, pair)));
    }
  }

  private static void decide(
      List<Pair> pairs, Kind kind, BinaryOperator<String> key, Set<Decision> decisions) {
    for (Pair pair : pairs) {
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
