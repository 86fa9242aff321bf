package parley.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;
import parley.extract.Value.When;
import parley.merge.Conflict.Claim;
import parley.merge.name.Keys.Naming;

/**
 * Makes the keys of meetings: first day, parties, and series or main topic, such as {@code
 * 2015-03-31-cu-us-human-rights-dialogue}. Where two would share a key, place, round and status and
 * at last a digest of the reports tell them apart.
 */
final class MeetingKeys {
  private static final String UNDATED = "undated";
  private static final String WITHOUT_SUBJECT = "talks";

  private final Preferences preferences;
  private final SeriesNames series;

  MeetingKeys(Preferences preferences, SeriesNames series) {
    this.preferences = preferences;
    this.series = series;
  }

  /** {@return what the key of a meeting is made of} */
  Naming naming(RealMeeting meeting) {
    return new Naming(
        base(meeting),
        List.of(place(meeting), ordinal(meeting), status(meeting)),
        meeting.content());
  }

  private String base(RealMeeting meeting) {
    String subject = series.name(meeting).or(() -> mainTopic(meeting)).orElse(WITHOUT_SUBJECT);
    return Stream.of(day(meeting), meeting.partiesInKey(), subject)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private String day(RealMeeting meeting) {
    return preferred(meeting, Slot.MEETING_WHEN)
        .map(value -> value instanceof When when ? when.start().edtf() : UNDATED)
        .orElse(UNDATED)
        .toLowerCase(Locale.ROOT);
  }

  private String place(RealMeeting meeting) {
    return preferred(meeting, Slot.MEETING_PLACE)
        .map(value -> value instanceof Reference(Entity place) ? lastStep(place.key()) : "")
        .orElse("");
  }

  private static String lastStep(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  private String ordinal(RealMeeting meeting) {
    return preferred(meeting, Slot.MEETING_ORDINAL)
        .map(value -> value instanceof Ordinal(int number) ? Integer.toString(number) : "")
        .orElse("");
  }

  private String status(RealMeeting meeting) {
    return preferred(meeting, Slot.MEETING_STATUS)
        .map(value -> value instanceof Status status ? status.name().toLowerCase(Locale.ROOT) : "")
        .orElse("");
  }

  private Optional<Value> preferred(RealMeeting meeting, Slot slot) {
    return preferences.preferred(slot, meeting.claims());
  }

  /** The topic that most documents name; of several, the one that is named first. */
  private static Optional<String> mainTopic(RealMeeting meeting) {
    SortedMap<String, SortedSet<String>> documents = new TreeMap<>();
    SortedMap<String, Integer> firstMention = new TreeMap<>();
    for (Claim claim : meeting.claims().of(Slot.MEETING_TOPIC)) {
      if (claim.fact().value() instanceof Reference(Entity topic)) {
        documents.computeIfAbsent(topic.key(), absent -> new TreeSet<>()).add(claim.document());
        firstMention.merge(topic.key(), claim.fact().evidence().start(), Math::min);
      }
    }
    return documents.entrySet().stream()
        .min(
            Comparator.comparing(
                    (Map.Entry<String, SortedSet<String>> entry) -> -entry.getValue().size())
                .thenComparing(entry -> firstMention.getOrDefault(entry.getKey(), 0))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
