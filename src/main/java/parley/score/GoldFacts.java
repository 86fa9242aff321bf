package parley.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Place;
import parley.authority.Topic;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.name.Letters;
import parley.score.GoldDocument.GoldDelegation;
import parley.score.GoldDocument.GoldOfficial;

/** The gold of a document as facts, as if extraction had found all of it and nothing else. */
final class GoldFacts {
  private final Authority authority;
  private final GoldDocument gold;
  private final SortedMap<String, Entity> officials = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private GoldFacts(GoldDocument gold, Authority authority) {
    this.gold = gold;
    this.authority = authority;
    for (GoldOfficial official : gold.officials()) {
      officials.put(official.name(), named(official.name()));
    }
  }

  /**
   * {@return the facts of a document}
   *
   * @param gold what a careful reader found there
   * @param authority says which places and topics the gold means
   */
  static DocumentFacts of(GoldDocument gold, Authority authority) {
    GoldFacts facts = new GoldFacts(gold, authority);
    gold.officials().forEach(facts::official);
    gold.meetings().forEach(facts::meeting);
    return new DocumentFacts(gold.document(), facts.facts);
  }

  /** {@return the meeting of a key in the gold} */
  static Entity meeting(String key) {
    return new Entity(Kind.MEETING, Letters.path(key));
  }

  /** {@return the official of a name in the gold} */
  static Entity named(String name) {
    return new Entity(Kind.OFFICIAL, Letters.path(name));
  }

  private void official(GoldOfficial official) {
    Entity subject = named(official.name());
    say(subject, Slot.OFFICIAL_NAME, new Text(official.name(), ""));
    official
        .role()
        .filter(role -> !role.isBlank())
        .ifPresent(role -> say(subject, Slot.OFFICIAL_ROLE, new Text(role, "")));
    official.party().ifPresent(party -> say(subject, Slot.OFFICIAL_PARTY, party(party)));
  }

  private void meeting(GoldMeeting meeting) {
    Entity subject = meeting(meeting.key());
    say(subject, Slot.MEETING_STATUS, meeting.status());
    meeting.mode().ifPresent(mode -> say(subject, Slot.MEETING_MODE, mode));
    when(meeting.when()).ifPresent(when -> say(subject, Slot.MEETING_WHEN, when));
    place(meeting.venue())
        .ifPresent(place -> say(subject, Slot.MEETING_PLACE, reference(Kind.PLACE, place)));
    meeting.parties().forEach(party -> say(subject, Slot.MEETING_PARTY, party(party)));
    meeting.round().series().ifPresent(name -> series(subject, name));
    meeting
        .round()
        .ordinal()
        .ifPresent(number -> say(subject, Slot.MEETING_ORDINAL, new Ordinal(number)));
    for (String label : meeting.topics()) {
      say(subject, Slot.MEETING_TOPIC, reference(Kind.TOPIC, topic(label)));
    }
    meeting.delegations().forEach(side -> side(meeting, side));
  }

  private static Optional<When> when(GoldMeeting.Days days) {
    return days.start()
        .map(
            start ->
                new When(date(start), days.end().map(GoldFacts::date).orElseGet(() -> date(start))))
        .or(() -> days.yearless().map(When::new));
  }

  private static PartialDate date(String date) {
    List<OptionalInt> parts =
        new ArrayList<>(
            Stream.of(date.split("-", -1))
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .toList());
    parts.addAll(List.of(OptionalInt.empty(), OptionalInt.empty()));
    return new PartialDate(parts.get(0), parts.get(1), parts.get(2));
  }

  private Optional<String> place(GoldMeeting.Venue venue) {
    Optional<String> country = venue.country().map(Likeness::id);
    return venue
        .place()
        .map(
            name ->
                authority.placeNames().exactly(name).stream()
                    .filter(place -> country.isEmpty() || place.country().equals(country))
                    .findFirst()
                    .map(Place::id)
                    .orElseGet(() -> country.map(in -> in + "/").orElse("") + Letters.slug(name)))
        .or(() -> country);
  }

  private void series(Entity meeting, String name) {
    Entity series = new Entity(Kind.SERIES, Letters.slug(name));
    say(series, Slot.SERIES_NAME, new Text(name.toLowerCase(Locale.ROOT), ""));
    say(meeting, Slot.MEETING_SERIES, new Reference(series));
  }

  private String topic(String label) {
    return authority.topicNames().exactly(label).stream()
        .findFirst()
        .map(Topic::id)
        .orElseGet(() -> Letters.slug(label));
  }

  private void side(GoldMeeting meeting, GoldDelegation side) {
    Entity delegation =
        new Entity(Kind.DELEGATION, meeting(meeting.key()).key() + "/" + Likeness.id(side.party()));
    say(meeting(meeting.key()), Slot.MEETING_DELEGATION, new Reference(delegation));
    say(delegation, Slot.DELEGATION_PARTY, party(side.party()));
    side.head().ifPresent(head -> say(delegation, Slot.DELEGATION_HEAD, person(head)));
    side.members().forEach(name -> say(delegation, Slot.DELEGATION_MEMBER, person(name)));
  }

  /** A side may name its people more briefly than the list of officials does. */
  private Reference person(String name) {
    Entity known = officials.get(name);
    return new Reference(
        known != null
            ? known
            : officials.entrySet().stream()
                .filter(entry -> entry.getKey().contains(name) || name.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> named(name)));
  }

  private static Reference party(String code) {
    return reference(Kind.PARTY, Likeness.id(code));
  }

  private static Reference reference(Kind kind, String key) {
    return new Reference(new Entity(kind, key));
  }

  private void say(Entity subject, Slot slot, Value value) {
    String quote = gold.document();
    int length = quote.codePointCount(0, quote.length());
    facts.add(new Fact(subject, slot, value, new Evidence(0, length, quote, "gold", "")));
  }
}
