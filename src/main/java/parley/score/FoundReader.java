package parley.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.Belief;
import parley.merge.Merged;
import parley.score.Found.Meeting;
import parley.score.Found.Named;
import parley.score.Found.Official;
import parley.score.Found.Side;

/** Turns the merged view of one document into what gold can judge. */
final class FoundReader {
  private final SortedMap<Entity, Map<Slot, List<Value>>> beliefs = new TreeMap<>();
  private final Merged merged;

  private FoundReader(Merged merged) {
    this.merged = merged;
    for (Belief belief : merged.beliefs()) {
      beliefs
          .computeIfAbsent(belief.subject(), subject -> new EnumMap<>(Slot.class))
          .computeIfAbsent(belief.slot(), slot -> new ArrayList<>())
          .add(belief.value());
    }
  }

  static Found read(Merged merged) {
    FoundReader reader = new FoundReader(merged);
    return new Found(
        reader.subjects(Kind.MEETING).map(reader::meeting).toList(),
        reader.subjects(Kind.OFFICIAL).map(reader::official).toList());
  }

  private Stream<Entity> subjects(Kind kind) {
    return beliefs.keySet().stream().filter(subject -> subject.kind() == kind);
  }

  private Meeting meeting(Entity meeting) {
    return new Meeting(
        meeting.key(),
        first(meeting, Slot.MEETING_STATUS, Status.class),
        first(meeting, Slot.MEETING_WHEN, When.class),
        references(meeting, Slot.MEETING_PLACE).findFirst().map(p -> named(p, Slot.PLACE_NAME)),
        new TreeSet<>(references(meeting, Slot.MEETING_PARTY).map(Entity::key).toList()),
        references(meeting, Slot.MEETING_SERIES).findFirst().map(this::series),
        first(meeting, Slot.MEETING_ORDINAL, Ordinal.class).map(Ordinal::number),
        references(meeting, Slot.MEETING_DELEGATION).map(this::side).toList(),
        new TreeSet<>(references(meeting, Slot.MEETING_TOPIC).map(Entity::key).toList()));
  }

  private String series(Entity series) {
    return named(series, Slot.SERIES_NAME).name();
  }

  private Named named(Entity entity, Slot slot) {
    String fromKey = entity.key().substring(entity.key().lastIndexOf('/') + 1).replace('-', ' ');
    String name = first(entity, slot, Text.class).map(Text::text).orElse(fromKey);
    return new Named(entity.key(), name);
  }

  private Side side(Entity side) {
    String fromKey = side.key().substring(side.key().lastIndexOf('/') + 1);
    return new Side(
        references(side, Slot.DELEGATION_PARTY).findFirst().map(Entity::key).orElse(fromKey),
        references(side, Slot.DELEGATION_HEAD).map(this::official).toList(),
        references(side, Slot.DELEGATION_MEMBER).map(this::official).toList(),
        references(side, Slot.DELEGATION_ORGANIZATION)
            .map(organ -> named(organ, Slot.ORGANIZATION_NAME))
            .toList());
  }

  private Official official(Entity official) {
    Stream<String> preferred = values(official, Slot.OFFICIAL_NAME, Text.class).map(Text::text);
    Stream<String> others =
        merged.names().stream()
            .filter(name -> name.entity().equals(official))
            .map(Merged.AlternativeName::name);
    List<String> names = Stream.concat(preferred, others).toList();
    return new Official(
        official.key(),
        names.isEmpty() ? List.of(official.key().replace('-', ' ')) : names,
        values(official, Slot.OFFICIAL_ROLE, Text.class).map(Text::text).toList(),
        references(official, Slot.OFFICIAL_PARTY).findFirst().map(Entity::key));
  }

  private Stream<Entity> references(Entity subject, Slot slot) {
    return values(subject, slot, Reference.class).map(Reference::entity);
  }

  private <V extends Value> Optional<V> first(Entity subject, Slot slot, Class<V> type) {
    return values(subject, slot, type).findFirst();
  }

  private <V extends Value> Stream<V> values(Entity subject, Slot slot, Class<V> type) {
    return beliefs.getOrDefault(subject, Map.of()).getOrDefault(slot, List.of()).stream()
        .map(type::cast);
  }
}
