package parley.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.authority.Place;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.When;

/** Turns a frame into facts about one meeting of the document. */
final class FrameFacts {
  private final Entity meeting;
  private final String key;
  private final String language;
  private final List<Fact> facts = new ArrayList<>();

  /**
   * Starts with no facts.
   *
   * @param key key of the meeting in its document
   * @param language of the document
   */
  FrameFacts(String key, String language) {
    this.key = key;
    this.meeting = meeting(key);
    this.language = language;
  }

  static Entity meeting(String key) {
    return new Entity(Kind.MEETING, key);
  }

  /** {@return a reference to a party} */
  static Value party(String id) {
    return new Value.Reference(new Entity(Kind.PARTY, id));
  }

  /** {@return the facts of a frame; the time is resolved by the caller} */
  List<Fact> of(Frame frame, Optional<Attested<When>> when) {
    frame
        .status()
        .ifPresent(
            status ->
                add(
                    Slot.MEETING_STATUS,
                    status,
                    frame.statuses.told().getOrDefault(status, List.of())));
    add(Slot.MEETING_MODE, frame.modes.stream().findFirst());
    add(Slot.MEETING_WHEN, when);
    place(frame.places);
    frame.parties.forEach((id, evidence) -> add(Slot.MEETING_PARTY, party(id), evidence));
    add(
        Slot.MEETING_ORDINAL,
        frame
            .ordinal()
            .map(round -> new Attested<>(new Value.Ordinal(round.value()), round.evidence())));
    frame.topics.forEach(
        (id, evidence) -> add(Slot.MEETING_TOPIC, reference(Kind.TOPIC, id), evidence));
    frame.topicNames.forEach(this::topicName);
    series(frame.seriesNames());
    frame.parties.forEach((id, evidence) -> delegation(id, frame.side(id), evidence));
    positions(frame.positions);
    return facts;
  }

  private void add(Slot slot, Optional<? extends Attested<? extends Value>> value) {
    value.ifPresent(known -> add(slot, known.value(), List.of(known.evidence())));
  }

  /** All evidence for the most precise venue counts. */
  private void place(List<Attested<Place>> places) {
    places.stream()
        .map(Attested::value)
        .min(Comparator.comparing(Place::kind))
        .ifPresent(
            best ->
                places.stream()
                    .filter(place -> place.value().id().equals(best.id()))
                    .forEach(
                        place ->
                            add(
                                Slot.MEETING_PLACE,
                                reference(Kind.PLACE, best.id()),
                                List.of(place.evidence()))));
  }

  private void series(List<Attested<String>> names) {
    for (Attested<String> name : names) {
      Entity series = new Entity(Kind.SERIES, Slug.of(name.value()));
      List<Evidence> evidence = List.of(name.evidence());
      add(Slot.MEETING_SERIES, new Value.Reference(series), evidence);
      add(series, Slot.SERIES_NAME, new Value.Text(name.value(), language), evidence);
    }
  }

  private void topicName(String id, Attested<String> name) {
    Value words = new Value.Text(name.value(), language);
    add(new Entity(Kind.TOPIC, id), Slot.TOPIC_NAME, words, List.of(name.evidence()));
  }

  private void delegation(String party, Side side, List<Evidence> evidence) {
    Entity delegation = new Entity(Kind.DELEGATION, key + "/" + party);
    add(Slot.MEETING_DELEGATION, new Value.Reference(delegation), evidence);
    add(delegation, Slot.DELEGATION_PARTY, party(party), evidence);
    add(delegation, Slot.DELEGATION_HEAD, side.heads);
    if (side.heads.isEmpty()) {
      side.offices.forEach(
          (office, words) ->
              add(delegation, Slot.DELEGATION_OFFICE, new Value.Text(office, language), words));
    }
    add(delegation, Slot.DELEGATION_MEMBER, side.members);
    add(delegation, Slot.DELEGATION_ORGANIZATION, side.organizations);
  }

  private void positions(List<Position> positions) {
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      Entity entity = new Entity(Kind.POSITION, key + "-p" + (i + 1));
      List<Evidence> evidence = List.of(position.evidence());
      add(Slot.MEETING_POSITION, new Value.Reference(entity), evidence);
      add(entity, Slot.POSITION_QUOTE, new Value.Text(position.quote(), language), evidence);
      add(entity, Slot.POSITION_STANCE, position.stance(), evidence);
      position
          .party()
          .ifPresent(party -> add(entity, Slot.POSITION_BY_PARTY, party(party), evidence));
      position
          .official()
          .ifPresent(
              official ->
                  add(entity, Slot.POSITION_BY_OFFICIAL, new Value.Reference(official), evidence));
      position
          .topics()
          .forEach(
              topic ->
                  add(entity, Slot.POSITION_TOPIC, reference(Kind.TOPIC, topic.id()), evidence));
    }
  }

  private static Value reference(Kind kind, String id) {
    return new Value.Reference(new Entity(kind, id));
  }

  private void add(Slot slot, Value value, List<Evidence> evidence) {
    add(meeting, slot, value, evidence);
  }

  private void add(Entity subject, Slot slot, Map<Entity, List<Evidence>> values) {
    values.forEach((value, evidence) -> add(subject, slot, new Value.Reference(value), evidence));
  }

  private void add(Entity subject, Slot slot, Value value, List<Evidence> evidence) {
    for (Evidence one : evidence.size() > 1 ? new LinkedHashSet<>(evidence) : evidence) {
      facts.add(new Fact(subject, slot, value, one));
    }
  }
}
