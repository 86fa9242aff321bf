package parley.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.merge.Registrar.Seat;
import parley.merge.base.Index;
import parley.merge.base.Indexes;
import parley.merge.meeting.MeetingReader;

/**
 * On which side of which meeting documents seat whom, by name or by office, kept while documents
 * come and go.
 */
final class Seats {
  private static final String GAP = "\t";
  private static final String LINES = "\n";
  private static final String ALL = "all";

  private final Index seats;
  private final Index sides;
  private final Index offices;
  private final Map<String, String> ofDocument;

  Seats(Indexes indexes) {
    seats = indexes.index("register seats");
    sides = indexes.index("register sides");
    offices = indexes.index("register offices");
    ofDocument = indexes.table("register seats of document");
  }

  /**
   * A line of a document.
   *
   * @param official key of the official; empty if an office is all that is told
   * @param side key of the side
   * @param slot how the official belongs to it
   */
  private record Line(String official, String side, String slot) {
    static Line of(String line) {
      String[] parts = line.split(GAP, -1);
      return new Line(parts[0], parts[1], parts[2]);
    }

    String meeting() {
      return meetingOf(new Entity(Kind.DELEGATION, side));
    }

    String seat(String document) {
      return side + GAP + slot + GAP + document;
    }

    @Override
    public String toString() {
      return official + GAP + side + GAP + slot;
    }
  }

  private static String meetingOf(Entity side) {
    return MeetingReader.meetingOf(side);
  }

  /** Notes where a document seats whom, of which nothing is known yet. */
  void file(DocumentFacts said) {
    Set<String> lines = new TreeSet<>();
    for (Fact fact : said.facts()) {
      Optional<Entity> who = Registrar.seated(fact);
      if (who.isPresent() || Registrar.isOffice(fact)) {
        String official = who.map(Entity::key).orElse("");
        lines.add(new Line(official, fact.subject().key(), fact.slot().name()).toString());
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    ofDocument.put(said.document(), String.join(LINES, lines));
    for (Line line : lines.stream().map(Line::of).toList()) {
      sides.add(line.meeting(), said.document());
      if (line.official().isEmpty()) {
        offices.add(ALL, said.document());
      } else {
        seats.add(line.official(), line.seat(said.document()));
      }
    }
  }

  /** Forgets where a document seats whom. */
  void remove(String document) {
    for (Line line : lines(ofDocument.remove(document))) {
      sides.remove(line.meeting(), document);
      if (line.official().isEmpty()) {
        offices.remove(ALL, document);
      } else {
        seats.remove(line.official(), line.seat(document));
      }
    }
  }

  private static List<Line> lines(@Nullable String lines) {
    return lines == null ? List.of() : Arrays.stream(lines.split(LINES, -1)).map(Line::of).toList();
  }

  /** {@return where an official sat} */
  NavigableSet<Seat> of(Entity official) {
    NavigableSet<Seat> found = new TreeSet<>();
    for (String seat : seats.members(official.key())) {
      String[] parts = seat.split(GAP, -1);
      found.add(new Seat(new Entity(Kind.DELEGATION, parts[0]), Slot.valueOf(parts[1])));
    }
    return found;
  }

  /** {@return whether a document tells of an office of a side} */
  boolean hasOffices(String document) {
    return lines(ofDocument.get(document)).stream().anyMatch(line -> line.official().isEmpty());
  }

  /** {@return the documents that tell of an office of a side} */
  List<String> withOffices() {
    return offices.members(ALL);
  }

  /** {@return the keys of the meetings of which, or of whose sides, some entities are} */
  static Set<String> meetings(Set<Entity> entities) {
    Set<String> meetings = new TreeSet<>();
    for (Entity entity : entities) {
      switch (entity.kind()) {
        case MEETING, DELEGATION -> meetings.add(meetingOf(entity));
        case OFFICIAL, POSITION, PARTY, PLACE, ORGANIZATION, TOPIC, SERIES -> {}
      }
    }
    return meetings;
  }

  /** {@return the documents that seat anybody in a meeting, by its key} */
  List<String> documents(String meeting) {
    return sides.members(meeting);
  }

  /** {@return who sat in a meeting, by its key} */
  Set<Entity> officials(String meeting) {
    Set<Entity> officials = new TreeSet<>();
    for (String document : documents(meeting)) {
      for (Line line : lines(ofDocument.get(document))) {
        if (!line.official().isEmpty() && line.meeting().equals(meeting)) {
          officials.add(new Entity(Kind.OFFICIAL, line.official()));
        }
      }
    }
    return officials;
  }
}
