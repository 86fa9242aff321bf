package parley.merge.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.meeting.Features.Person;
import parley.merge.name.ContentWords;
import parley.merge.name.Glossary;
import parley.merge.name.PersonName;

/** Gathers from a document's facts what it says of each of its meetings. */
public final class MeetingReader {
  private final String document;
  private final SortedMap<Entity, Map<Slot, List<Value>>> values = new TreeMap<>();
  private final SortedMap<String, SortedSet<Entity>> delegations = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> apart = new TreeMap<>();

  private MeetingReader(DocumentFacts facts) {
    document = facts.document();
    facts.facts().forEach(this::note);
  }

  /**
   * {@return the meetings that a document speaks of, by their keys}
   *
   * @param facts all that the document states
   */
  public static List<MeetingReport> read(DocumentFacts facts) {
    MeetingReader reader = new MeetingReader(facts);
    return reader.apart.entrySet().stream()
        .map(meeting -> reader.report(meeting.getKey(), meeting.getValue()))
        .toList();
  }

  /**
   * {@return the key of the meeting that a delegation belongs to}
   *
   * @param delegation a delegation of a document, its key that of the meeting, a slash, and more
   */
  public static String meetingOf(Entity delegation) {
    int slash = delegation.key().indexOf('/');
    return slash < 0 ? delegation.key() : delegation.key().substring(0, slash);
  }

  private void note(Fact fact) {
    values
        .computeIfAbsent(fact.subject(), subject -> new EnumMap<>(Slot.class))
        .computeIfAbsent(fact.slot(), slot -> new ArrayList<>())
        .add(fact.value());
    mention(fact.subject());
    if (fact.value() instanceof Reference(Entity other)) {
      mention(other);
      if (fact.slot() == Slot.MEETING_PREVIOUS || fact.slot() == Slot.MEETING_RESCHEDULED_TO) {
        meeting(fact.subject().key()).add(other.key());
        meeting(other.key()).add(fact.subject().key());
      }
    }
  }

  private void mention(Entity entity) {
    if (entity.kind() == Entity.Kind.MEETING) {
      meeting(entity.key());
    } else if (entity.kind() == Entity.Kind.DELEGATION) {
      String meeting = meetingOf(entity);
      meeting(meeting);
      delegations.computeIfAbsent(meeting, key -> new TreeSet<>()).add(entity);
    }
  }

  private Set<String> meeting(String key) {
    return apart.computeIfAbsent(key, absent -> new TreeSet<>());
  }

  private MeetingReport report(String key, Set<String> others) {
    Entity meeting = new Entity(Entity.Kind.MEETING, key);
    SortedSet<Entity> sides = delegations.getOrDefault(key, new TreeSet<>());
    SortedSet<String> parties = keys(meeting, Slot.MEETING_PARTY);
    sides.forEach(side -> parties.addAll(keys(side, Slot.DELEGATION_PARTY)));
    Features features =
        new Features(
            parties,
            periods(meeting),
            keys(meeting, Slot.MEETING_PLACE),
            keys(meeting, Slot.MEETING_SERIES).stream()
                .map(ContentWords::ofSeries)
                .map(Glossary::english)
                .toList(),
            sorted(meeting, Slot.MEETING_ORDINAL, Ordinal.class, Ordinal::number),
            keys(meeting, Slot.MEETING_TOPIC),
            sorted(meeting, Slot.MEETING_STATUS, Status.class, status -> status),
            sorted(meeting, Slot.MEETING_MODE, Mode.class, mode -> mode),
            people(sides));
    return new MeetingReport(document, key, features, others);
  }

  private List<Period> periods(Entity meeting) {
    return of(meeting, Slot.MEETING_WHEN, When.class)
        .distinct()
        .map(Period::of)
        .sorted(
            Comparator.comparing(Period::precision).thenComparing(period -> period.when().edtf()))
        .toList();
  }

  private SortedMap<String, List<Person>> people(Collection<Entity> sides) {
    SortedMap<String, List<Person>> people = new TreeMap<>();
    for (Entity side : sides) {
      List<Person> members =
          Stream.concat(
                  persons(side, Slot.DELEGATION_HEAD, true),
                  persons(side, Slot.DELEGATION_MEMBER, false))
              .distinct()
              .toList();
      if (!members.isEmpty()) {
        String party = keys(side, Slot.DELEGATION_PARTY).stream().findFirst().orElse(sideOf(side));
        people.merge(
            party, members, (one, two) -> Stream.concat(one.stream(), two.stream()).toList());
      }
    }
    return people;
  }

  private static String sideOf(Entity delegation) {
    return delegation.key().substring(delegation.key().lastIndexOf('/') + 1);
  }

  private Stream<Person> persons(Entity side, Slot slot, boolean head) {
    return of(side, slot, Reference.class)
        .map(Reference::entity)
        .distinct()
        .flatMap(this::names)
        .map(name -> new Person(PersonName.of(name), head));
  }

  private Stream<String> names(Entity official) {
    List<String> names =
        of(official, Slot.OFFICIAL_NAME, Text.class).map(Text::text).distinct().sorted().toList();
    return names.isEmpty() ? Stream.of(official.key()) : names.stream();
  }

  private SortedSet<String> keys(Entity subject, Slot slot) {
    return sorted(subject, slot, Reference.class, reference -> reference.entity().key());
  }

  private <V extends Value, T> SortedSet<T> sorted(
      Entity subject, Slot slot, Class<V> type, Function<V, T> read) {
    return of(subject, slot, type).map(read).collect(Collectors.toCollection(TreeSet::new));
  }

  private <V extends Value> Stream<V> of(Entity subject, Slot slot, Class<V> type) {
    return values.getOrDefault(subject, Map.of()).getOrDefault(slot, List.of()).stream()
        .map(type::cast);
  }
}
