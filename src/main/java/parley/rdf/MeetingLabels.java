package parley.rdf;

import java.util.List;
import java.util.Optional;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.Belief;

/**
 * Labels of meetings and their delegations, composed of what is believed about them: {@code Cuba –
 * United States: human rights dialogue, Washington, 31 March 2015}.
 */
final class MeetingLabels {
  private static final int MOST_PARTIES = 4;
  private static final int MOST_TOPICS = 2;

  private final Words words = new Words("en");
  private final DateWords dates = new DateWords(words);
  private final Names names;

  MeetingLabels(Names names) {
    this.names = names;
  }

  /** {@return the label in English, without what is unknown} */
  String of(List<Belief> meeting) {
    return title(meeting) + details(meeting);
  }

  /**
   * {@return the label of a delegation in English: whose it is, and at which meeting; empty if
   * nothing says whose}
   *
   * @param delegation what is believed of it
   * @param meeting what is believed of its meeting
   */
  Optional<String> ofDelegation(List<Belief> delegation, List<Belief> meeting) {
    return first(delegation, Slot.DELEGATION_PARTY)
        .map(party -> words.fill("delegation", name(party), subject(meeting) + details(meeting)));
  }

  private String details(List<Belief> meeting) {
    StringBuilder details = new StringBuilder();
    String before = words.get("meeting.detail");
    first(meeting, Slot.MEETING_PLACE)
        .ifPresent(place -> details.append(before).append(name(place)));
    first(meeting, Slot.MEETING_WHEN)
        .ifPresent(
            value -> {
              if (value instanceof Value.When when) {
                details.append(before).append(dates.of(when));
              }
            });
    return details.toString();
  }

  private String title(List<Belief> meeting) {
    String parties = parties(names(meeting, Slot.MEETING_PARTY));
    return parties.isEmpty()
        ? words.fill("meeting.subject", subject(meeting))
        : words.fill("meeting", parties, subject(meeting));
  }

  private String parties(List<String> parties) {
    String and = words.get("meeting.and");
    List<String> sorted = parties.stream().sorted().toList();
    int more = sorted.size() - MOST_PARTIES;
    return more <= 0
        ? String.join(and, sorted)
        : words.fill(
            "meeting.others",
            String.join(and, sorted.subList(0, MOST_PARTIES)),
            Integer.toString(more));
  }

  private String subject(List<Belief> meeting) {
    Optional<Value> series = first(meeting, Slot.MEETING_SERIES);
    if (series.isPresent()) {
      return name(series.get());
    }
    String mode =
        first(meeting, Slot.MEETING_MODE)
            .map(value -> words.get(value instanceof Value.Mode m ? modeKey(m) : "mode"))
            .orElseGet(() -> words.get("mode"));
    List<String> topics = names(meeting, Slot.MEETING_TOPIC);
    String and = words.get("subject.topics.and");
    return topics.isEmpty()
        ? mode
        : words.fill(
            "subject.topics",
            mode,
            String.join(and, topics.subList(0, Math.min(MOST_TOPICS, topics.size()))));
  }

  private static String modeKey(Value.Mode mode) {
    return switch (mode) {
      case TALKS -> "mode.talks";
      case VISIT -> "mode.visit";
      case CALL -> "mode.call";
      case MULTILATERAL -> "mode.multilateral";
      case MEDIATION -> "mode.mediation";
    };
  }

  private List<String> names(List<Belief> meeting, Slot slot) {
    return meeting.stream().filter(b -> b.slot() == slot).map(b -> name(b.value())).toList();
  }

  private static Optional<Value> first(List<Belief> meeting, Slot slot) {
    return meeting.stream().filter(b -> b.slot() == slot).map(Belief::value).findFirst();
  }

  private String name(Value value) {
    if (value instanceof Value.Reference(Entity entity)) {
      return names.label(entity).getLabel();
    }
    throw new IllegalArgumentException("not an entity: " + value);
  }
}
