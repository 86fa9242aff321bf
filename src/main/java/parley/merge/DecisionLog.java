package parley.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.base.Decided;
import parley.merge.base.Indexes;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.meeting.MeetingReport;
import parley.merge.official.OfficialReport;

/** What was decided of entities, kept while documents come and go. */
final class DecisionLog {
  private static final char GAP = '\t';

  private final Things<MeetingReport> meetings;
  private final Things<OfficialReport> officials;
  private final Mentions mentions;
  private final Decided series;

  DecisionLog(
      Indexes indexes,
      Things<MeetingReport> meetings,
      Things<OfficialReport> officials,
      Mentions mentions) {
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
        case MEETING -> decide(entity, meetings, decisions);
        case OFFICIAL -> decide(entity, officials, decisions);
        case SERIES -> ofSeries(entity, decisions);
        case DELEGATION, POSITION, PARTY, PLACE, ORGANIZATION, TOPIC -> {}
      }
    }
    return decisions;
  }

  /** {@return what was decided of all things of a kind, by their first reports} */
  static Stream<Decision> all(Kind kind, Things<?> things) {
    return things.clustering().decided().flatMap(cluster -> decisions(cluster, kind, things));
  }

  private static Stream<Decision> decisions(String cluster, Kind kind, Things<?> things) {
    Set<Decision> decisions = new LinkedHashSet<>();
    decide(new Entity(kind, things.namings().key(cluster).orElseThrow()), things, decisions);
    return decisions.stream();
  }

  private void ofSeries(Entity entity, Set<Decision> decisions) {
    for (String document : mentions.documentsNaming(entity)) {
      series
          .of(entity.key() + GAP + document)
          .forEach(pair -> decisions.add(new Decision.Joined(entity, pair)));
    }
  }

  private static void decide(Entity entity, Things<?> things, Set<Decision> decisions) {
    for (Pair pair : things.pairs(entity.key())) {
      decisions.add(
          pair.verdict().isOne()
              ? new Decision.Joined(entity, pair)
              : new Decision.Refused(entity, entity(pair.with(), entity.kind(), things), pair));
    }
  }

  /**
   * {@return what some reports are of}
   *
   * @param ids of reports
   * @param kind of all of them
   * @param things of that kind
   */
  static Set<Entity> entities(Set<String> ids, Kind kind, Things<?> things) {
    Set<Entity> entities = new TreeSet<>();
    for (String id : ids) {
      entities.add(new Entity(kind, things.key(id)));
    }
    return entities;
  }

  private static Entity entity(Mention mention, Kind kind, Things<?> things) {
    return new Entity(kind, things.key(mention.document(), mention.local().key()));
  }
}
