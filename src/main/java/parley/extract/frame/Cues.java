package parley.extract.frame;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import parley.authority.Place;
import parley.extract.Entity;
import parley.extract.Value.Status;
import parley.extract.Value.When;
import parley.extract.frame.Parties.Named;

/**
 * What a sentence that tells of a meeting says about which meeting it is.
 *
 * @param status how far the meeting has come
 * @param isHint whether that counts only where nothing else tells it
 * @param time when
 * @param ordinal which round
 * @param counted which of several the text counts, be they no series
 * @param relative whether it is the round before the one spoken of (-1), the one after it (1), or
 *     neither
 * @param place where
 * @param parties ids of the parties that meet, if the sentence names two or more
 * @param people who meets, by the party they act for
 * @param isOfMembers whether they are the members of one organization
 * @param series names of series by which the words for the meeting tell it from others
 * @param isOfKnown whether its words, such as "the meeting", speak of one told of before
 */
record Cues(
    Status status,
    boolean isHint,
    ToldTime time,
    OptionalInt ordinal,
    OptionalInt counted,
    OptionalInt relative,
    Optional<Place> place,
    Set<String> parties,
    Map<String, Set<Entity>> people,
    boolean isOfMembers,
    Set<Set<String>> series,
    boolean isOfKnown) {

  /** {@return the cues in a stretch of a sentence, but for who meets} */
  static Cues of(Telling telling, List<Attested<Place>> places, Named named, ItemContext item) {
    RoundNumbers numbers = new RoundNumbers(telling);
    return new Cues(
        telling.status(),
        telling.isHint(),
        ToldTime.of(telling, item.times(), item.days()),
        numbers.ordinal(),
        numbers.counted(),
        numbers.relative(),
        places.stream().map(Attested::value).findFirst(),
        new TreeSet<>(named.ids()),
        Map.of(),
        named.isClear() && named.ids().size() == 1,
        SeriesLists.of(telling),
        new MeetingNouns(telling).nameKnown() && !named.isPair());
  }

  /** {@return the same with those who meet} */
  Cues with(Map<String, Set<Entity>> people) {
    return new Cues(
        status,
        isHint,
        time,
        ordinal,
        counted,
        relative,
        place,
        parties,
        people,
        isOfMembers,
        series,
        isOfKnown);
  }

  /** {@return whether the sentence tells of the round before the one spoken of} */
  boolean isPriorRound() {
    return relative.isPresent() && relative.getAsInt() < 0;
  }

  /** {@return whether the sentence tells of the round after the one spoken of} */
  boolean isNextRound() {
    return relative.isPresent() && relative.getAsInt() > 0;
  }

  /**
   * {@return whether it may be the round just before a meeting: the third is not before a fifth}
   */
  boolean mayPrecede(Frame later) {
    return ordinal.isEmpty()
        || later.ordinal().filter(o -> o.value() == ordinal.getAsInt() + 1).isPresent();
  }

  /** {@return whether it names nobody who does not meet there, as far as that is known} */
  boolean fitsParties(Frame frame) {
    return frame.parties.size() < 2 || fitsParties(frame.parties.keySet());
  }

  /** {@return whether it tells of a meeting to come} */
  boolean isPlanned() {
    return !isHint && status == Status.ANNOUNCED;
  }

  /** {@return whether it tells of a round or of days before those of a meeting} */
  boolean isBefore(Frame frame, List<When> theirs) {
    boolean isLower =
        ordinal.isPresent()
            && frame.ordinal().filter(o -> ordinal.getAsInt() < o.value()).isPresent();
    return isLower || time.isBefore(theirs);
  }

  /** {@return whether it says when, where or which round} */
  boolean isSpecific() {
    return !time.days().isEmpty() || ordinal.isPresent() || place.isPresent();
  }

  /**
   * {@return whether a frame may be the meeting that the sentence tells of}
   *
   * @param frame the frame
   * @param assumed who meets, if nothing is said of that
   * @param times says which days words mean
   */
  boolean fit(Frame frame, Set<String> assumed, TimeRanges times) {
    return fitsOrdinal(frame)
        && !isOfThird(frame)
        && fitsMembers(frame)
        && fitsPlace(frame)
        && !SeriesLists.differ(series, frame.names)
        && fitsParties(frame.parties.size() < 2 ? assumed : frame.parties.keySet())
        && !hasOtherPeopleThan(frame)
        && fitsTime(frame, times)
        && fitsStatus(frame);
  }

  /** Somebody of a third state is met after two others have met; on a visit anybody may be met. */
  private boolean isOfThird(Frame frame) {
    Set<String> theirs = frame.parties.keySet();
    return frame.isTold
        && parties.size() == 1
        && theirs.size() == 2
        && !theirs.containsAll(parties)
        && people.keySet().containsAll(parties);
  }

  /** A summit of an organization is not what any two others meet for. */
  private boolean fitsMembers(Frame frame) {
    boolean isOnlyTheirs = frame.isClear && frame.parties.size() == 1;
    if (isOfMembers && frame.parties.size() > 1) {
      return isOfKnown || frame.parties.keySet().containsAll(parties);
    }
    return isOfKnown
        || !isOnlyTheirs
        || parties.size() < 2
        || parties.containsAll(frame.parties.keySet());
  }

  /** Two who meet are not the same meeting as two others, even if one of them is in both. */
  private boolean fitsParties(Set<String> theirs) {
    return isOfKnown
        || parties.size() < 2
        || theirs.size() < 2
        || parties.containsAll(theirs)
        || theirs.containsAll(parties);
  }

  /** The president's talks with the same guest are not the minister's. */
  boolean hasOtherPeopleThan(Frame frame) {
    return !frame.isOnlyHeadline()
        && people.entrySet().stream().anyMatch(side -> isOther(side, frame));
  }

  /** Whose side is not known is another if all sides of the meeting told of have their people. */
  private boolean isOther(Map.Entry<String, Set<Entity>> side, Frame frame) {
    Set<Entity> theirs = frame.leaders.getOrDefault(across(side.getKey(), frame), Set.of());
    boolean isClearOfOthers = people.size() > 1 || !status.isOff();
    if (side.getKey().isEmpty() && isClearOfOthers && frame.leaders.size() > 1) {
      return frame.leaders.values().stream()
          .allMatch(them -> Collections.disjoint(them, side.getValue()));
    }
    return !theirs.isEmpty() && Collections.disjoint(theirs, side.getValue());
  }

  /** Whom one of two sides meets, be it unsaid for whom they act, is of the other. */
  private String across(String party, Frame frame) {
    return party.isEmpty() && parties.size() == 1 && frame.parties.size() == 2
        ? frame.parties.keySet().stream().filter(id -> !parties.contains(id)).findFirst().orElse("")
        : party;
  }

  /** {@return whether it gives the very day or number of a meeting told of} */
  boolean name(Frame frame, TimeRanges times) {
    boolean isNumber =
        ordinal.isPresent()
            && frame.ordinals.stream().anyMatch(o -> o.value() == ordinal.getAsInt());
    return isNumber || time.shares(times.of(frame));
  }

  private boolean fitsOrdinal(Frame frame) {
    if (counted.isPresent()
        && frame.ordinals.isEmpty()
        && frame.counted.isPresent()
        && !counted.equals(frame.counted)) {
      return false;
    }
    return ordinal.isEmpty()
        || frame.ordinals.isEmpty()
        || frame.ordinals.stream().anyMatch(o -> o.value() == ordinal.getAsInt());
  }

  private boolean fitsPlace(Frame frame) {
    return place.isEmpty()
        || frame.places.isEmpty()
        || frame.places.stream().anyMatch(p -> Places.fit(p.value(), place.get()));
  }

  private boolean fitsTime(Frame frame, TimeRanges times) {
    // "Put off. It was agreed to hold it in May": that is the new day.
    boolean isNewDay =
        status == Status.ANNOUNCED && frame.is(Status.POSTPONED) && ordinal.isEmpty();
    return isNewDay || time.fits(frame, times);
  }

  /** What was held is not what is only planned, unless it is of the same day. */
  private boolean fitsStatus(Frame frame) {
    boolean isSameRound = ordinal.isPresent() && !frame.ordinals.isEmpty();
    Set<Status> told =
        frame.isOnlyHeadline() || isSameRound
            ? frame.statuses.said()
            : frame.statuses.told().keySet();
    return isHint || told.isEmpty() || told.stream().anyMatch(s -> s.isHeld() == status.isHeld());
  }
}
