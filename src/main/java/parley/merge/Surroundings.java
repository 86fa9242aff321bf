package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.merge.meeting.MeetingReader;

/**
 * What hangs together with entities of the world, by what documents say and by what people set.
 *
 * @param mentions up to date whenever something is asked
 * @param overruling what people say
 */
record Surroundings(Mentions mentions, Overruling overruling) {

  /** What all documents say of some entities, and nothing else. */
  List<DocumentFacts> about(Collection<Entity> entities) {
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

  /** The sides of meetings, which are labelled by their meetings. */
  Set<Entity> sides(Collection<Entity> entities) {
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
  Set<Entity> meetingsOf(Collection<Entity> series) {
    NavigableSet<Entity> meetings = new TreeSet<>();
    for (Entity entity : series) {
      for (String document : mentions.documentsNaming(entity)) {
        meetings.addAll(ofKind(mentions.subjects(document), Kind.MEETING));
      }
      meetings.addAll(ofKind(overruling.settingTo(entity), Kind.MEETING));
    }
    return meetings;
  }

  Set<Entity> seriesOf(Collection<Entity> entities) {
    List<Entity> meetings = ofKind(entities, Kind.MEETING);
    Set<Entity> series = referred(about(meetings), Slot.MEETING_SERIES);
    meetings.forEach(meeting -> series.addAll(ofKind(overruling.values(meeting), Kind.SERIES)));
    return series;
  }

  /** Some entities, and the meetings that labels and descriptions of them take besides. */
  NavigableSet<Entity> subjects(Collection<Entity> entities) {
    NavigableSet<Entity> subjects = new TreeSet<>(entities);
    subjects.addAll(meetingsOf(ofKind(entities, Kind.SERIES)));
    ofKind(entities, Kind.DELEGATION).forEach(side -> subjects.add(meetingOf(side)));
    return subjects;
  }

  static List<Entity> ofKind(Collection<Entity> entities, Kind kind) {
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
