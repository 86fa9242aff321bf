package parley.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.merge.log.Mention;
import parley.merge.meeting.MeetingReader;

/**
 * From the entities of single documents to those of the world. Entities of kinds that are global
 * anyway are their own.
 */
final class Identities {
  private final Map<Entity, Entity> aliases;
  private final Map<Local, Entity> world = new HashMap<>();
  private final Map<LocalSeries, Entity> seriesOfMeeting = new HashMap<>();
  private final Map<Local, SortedSet<Entity>> seriesOfName = new HashMap<>();

  /**
   * Begins with no entity of a document.
   *
   * @param aliases of entities that have their keys without merging: what stands for each that is
   *     the same as another
   */
  Identities(Map<Entity, Entity> aliases) {
    this.aliases = aliases;
  }

  /** {@return what stands for an entity that has its key without merging} */
  Entity alias(Entity entity) {
    return aliases.getOrDefault(entity, entity);
  }

  /** An entity with the document in which its key holds. */
  private record Local(String document, Entity entity) {}

  /** A series as a document names it of a meeting: the meeting's parties make it global. */
  private record LocalSeries(Local meeting, Entity series) {}

  /** Says what an entity of a document is in the world. */
  void put(String document, Entity local, Entity global) {
    world.put(new Local(document, local), global);
  }

  /** Says which series a document means when it names a series of one of its meetings. */
  void putSeries(String document, Entity meeting, Entity local, Entity global) {
    Entity one = alias(global);
    seriesOfMeeting.put(new LocalSeries(new Local(document, meeting), local), one);
    seriesOfName.computeIfAbsent(new Local(document, local), absent -> new TreeSet<>()).add(one);
  }

  /** {@return what an entity of a document is in the world} */
  Entity of(String document, Entity local) {
    return switch (local.kind()) {
      case MEETING, OFFICIAL, POSITION -> world.getOrDefault(new Local(document, local), local);
      case DELEGATION -> delegation(document, local);
      case SERIES, PARTY, PLACE, ORGANIZATION, TOPIC -> alias(local);
    };
  }

  /** {@return what a mention is in the world} */
  Entity of(Mention mention) {
    return of(mention.document(), mention.local());
  }

  /** {@return the series that a document names of one of its meetings} */
  Entity series(String document, Entity meeting, Entity local) {
    return seriesOfMeeting.getOrDefault(
        new LocalSeries(new Local(document, meeting), local), local);
  }

  /** {@return all series that a document names so, one or more; more if parties of several meet} */
  SortedSet<Entity> allSeries(String document, Entity local) {
    return seriesOfName.getOrDefault(
        new Local(document, local), new TreeSet<>(Collections.singleton(local)));
  }

  /** {@return all that an entity of a document is in the world; more than one of some series} */
  Collection<Entity> all(String document, Entity local) {
    return local.kind() == Kind.SERIES ? allSeries(document, local) : List.of(of(document, local));
  }

  private Entity delegation(String document, Entity local) {
    String meeting = MeetingReader.meetingOf(local);
    Entity global = of(document, new Entity(Kind.MEETING, meeting));
    return new Entity(Kind.DELEGATION, global.key() + local.key().substring(meeting.length()));
  }
}
