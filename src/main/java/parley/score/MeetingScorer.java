package parley.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.extract.Value.Status;
import parley.score.Count.About;
import parley.score.Count.Agreement;
import parley.score.Found.Meeting;
import parley.score.Found.Named;
import parley.score.Found.Official;
import parley.score.Found.Side;
import parley.score.GoldDocument.GoldDelegation;
import parley.score.GoldDocument.GoldOfficial;

/** Compares a meeting of the gold with the meeting found for it, slot by slot. */
final class MeetingScorer {
  private final Likeness likeness;
  private final List<GoldOfficial> officials;

  /**
   * Creates one for a document.
   *
   * @param likeness compares values
   * @param officials those of the gold: a side that several led names one of them as its head, and
   *     the others say themselves that they led it
   */
  MeetingScorer(Likeness likeness, List<GoldOfficial> officials) {
    this.likeness = likeness;
    this.officials = officials;
  }

  /** A value with the party on whose side it stands. */
  private record OfSide<T>(String party, T value) {}

  /**
   * Counts all slots of a meeting. A meeting that only one side has counts with all its values: as
   * missed if the gold has it, as wrong if it was found.
   */
  void score(About about, Optional<GoldMeeting> gold, Optional<Meeting> found) {
    about.one(
        ScoredSlot.MEETING, gold.map(GoldMeeting::key), found.map(Meeting::key), (a, b) -> true);
    if (gold.map(GoldMeeting::main).orElse(true)) {
      about.one(
          ScoredSlot.MAIN_MEETING,
          gold.map(GoldMeeting::key),
          found.map(Meeting::key),
          (a, b) -> true);
      about.one(
          ScoredSlot.STATUS,
          gold.map(GoldMeeting::status),
          found.flatMap(Meeting::status),
          Status::equals);
    }
    scoreTime(about, gold, found);
    scoreVenueAndRound(about, gold, found);
    scorePartiesAndTopics(about, gold, found);
    scoreSides(about, gold, found);
  }

  private static void scoreTime(About about, Optional<GoldMeeting> gold, Optional<Meeting> found) {
    about.one(
        ScoredSlot.START,
        gold.flatMap(meeting -> meeting.when().start()),
        found.flatMap(Meeting::start),
        String::equals);
    about.one(
        ScoredSlot.END,
        gold.flatMap(meeting -> meeting.when().end()),
        found.flatMap(Meeting::end),
        String::equals);
  }

  private void scoreVenueAndRound(
      About about, Optional<GoldMeeting> gold, Optional<Meeting> found) {
    Optional<Named> place = found.flatMap(Meeting::place);
    about.one(
        ScoredSlot.PLACE,
        gold.flatMap(meeting -> meeting.venue().place()),
        place.filter(named -> likeness.placeLabel(named).isPresent()),
        new Agreement<String, Named>(
            likeness::place, a -> a, named -> likeness.placeLabel(named).orElse(named.name())));
    about.one(
        ScoredSlot.COUNTRY,
        gold.flatMap(meeting -> meeting.venue().country()),
        place.flatMap(likeness::country),
        String::equals);
    about.one(
        ScoredSlot.SERIES,
        gold.flatMap(meeting -> meeting.round().series()),
        found.flatMap(Meeting::series),
        likeness::series);
    about.one(
        ScoredSlot.ORDINAL,
        gold.flatMap(meeting -> meeting.round().ordinal()),
        found.flatMap(Meeting::ordinal),
        Integer::equals);
  }

  private void scorePartiesAndTopics(
      About about, Optional<GoldMeeting> gold, Optional<Meeting> found) {
    about.many(
        ScoredSlot.PARTY,
        all(gold, meeting -> meeting.parties().stream()),
        all(found, meeting -> meeting.parties().stream().map(Likeness::code)),
        new Agreement<String, String>(String::equals, a -> a, b -> b));
    about.many(
        ScoredSlot.TOPIC,
        all(gold, meeting -> meeting.topics().stream()),
        all(found, meeting -> meeting.topics().stream()),
        new Agreement<String, String>(likeness::topic, a -> a, likeness::topicLabel));
  }

  private void scoreSides(About about, Optional<GoldMeeting> gold, Optional<Meeting> found) {
    Agreement<OfSide<String>, OfSide<Official>> people =
        new Agreement<>(
            (a, b) -> a.party().equals(b.party()) && likeness.person(a.value(), b.value()),
            OfSide::value,
            b -> b.value().name());
    about.many(
        ScoredSlot.HEAD,
        gold.map(this::heads).orElse(List.of()),
        ofFound(found, side -> side.heads().stream()),
        people);
    about.many(
        ScoredSlot.MEMBER,
        ofGold(gold, side -> side.members().stream()),
        ofFound(found, side -> side.members().stream()),
        people);
    about.many(
        ScoredSlot.ORGANIZATION,
        ofGold(gold, side -> side.organizations().stream()),
        ofFound(found, side -> side.organizations().stream()),
        new Agreement<OfSide<String>, OfSide<Named>>(
            (a, b) ->
                a.party().equals(b.party())
                    && likeness.organization(a.value(), a.party(), b.value()),
            OfSide::value,
            b -> b.value().name()));
  }

  private List<OfSide<String>> heads(GoldMeeting gold) {
    List<OfSide<String>> heads =
        new ArrayList<>(ofGold(Optional.of(gold), side -> side.head().stream()));
    for (GoldOfficial official : officials) {
      official
          .party()
          .filter(party -> official.headOf().filter(gold.key()::equals).isPresent())
          .map(party -> new OfSide<>(Likeness.id(party), official.name()))
          .filter(head -> heads.stream().noneMatch(other -> same(head, other)))
          .ifPresent(heads::add);
    }
    return heads;
  }

  private boolean same(OfSide<String> one, OfSide<String> other) {
    return one.party().equals(other.party()) && likeness.samePerson(one.value(), other.value());
  }

  private static <T> List<OfSide<T>> ofGold(
      Optional<GoldMeeting> gold, Function<GoldDelegation, Stream<T>> values) {
    return all(
        gold,
        meeting ->
            meeting.delegations().stream()
                .flatMap(
                    side ->
                        values
                            .apply(side)
                            .map(value -> new OfSide<>(Likeness.id(side.party()), value))));
  }

  private static <T> List<OfSide<T>> ofFound(
      Optional<Meeting> found, Function<Side, Stream<T>> values) {
    return all(
        found,
        meeting ->
            meeting.sides().stream()
                .flatMap(
                    side -> values.apply(side).map(value -> new OfSide<>(side.party(), value))));
  }

  private static <M, T> List<T> all(Optional<M> meeting, Function<M, Stream<T>> values) {
    return meeting.stream().flatMap(values).toList();
  }
}
