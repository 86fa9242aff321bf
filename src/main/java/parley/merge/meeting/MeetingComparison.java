package parley.merge.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.extract.Value.Status;
import parley.merge.meeting.Period.Fit;

/**
 * Two reports side by side: whether they contradict each other, whether they are of one meeting,
 * and how strongly that shows.
 *
 * <p>Reports contradict each other if parties, time, place, series, round, topic, form or leaders
 * differ. A slip is tolerated between two documents, never within one: the same round of one series
 * may be dated a few days apart, and talks of one series on the same day may be placed in different
 * cities or, in one city, be counted differently. Such a difference becomes a conflict. A numbered
 * round that was only planned for one day may have been held on another.
 */
final class MeetingComparison {
  private final Features one;
  private final Features other;
  private final boolean sameDocument;
  private final Fit time;
  private final Relation parties;
  private final Relation place;
  private final Relation series;
  private final Relation ordinal;
  private final Relation topics;
  private final Relation people;
  private final Relation mode;
  private final boolean otherHosts;
  private final boolean sameHosts;

  /**
   * Compares two reports.
   *
   * @param one what one says
   * @param other what the other says
   * @param respects compares single respects
   * @param sameDocument whether one document made both reports
   */
  MeetingComparison(Features one, Features other, Respects respects, boolean sameDocument) {
    this.one = one;
    this.other = other;
    this.sameDocument = sameDocument;
    time = respects.time(one, other);
    parties = respects.parties(one, other, sameDocument);
    place = respects.place(one, other);
    series = respects.series(one, other);
    ordinal = respects.ordinal(one, other);
    topics = respects.topics(one, other);
    people = respects.people(one, other, sameDocument);
    mode = respects.mode(one, other);
    otherHosts = respects.haveOtherHosts(one, other);
    sameHosts = respects.haveSameHosts(one, other);
  }

  private static boolean isInterval(Features features) {
    return features.periods().stream().anyMatch(Period::isInterval);
  }

  private static boolean isMonthKnown(Features features) {
    return features.periods().stream().anyMatch(p -> p.when().start().month().isPresent());
  }

  /** {@return whether they cannot be of one meeting} */
  boolean contradicts() {
    boolean sameSeries = series.isSame();
    return parties.isDifferent()
        || (series.isDifferent() && !isSlipOfName())
        || ((time == Fit.APART || time == Fit.NEAR) && !isSlipOfDate() && !isMoved())
        || (sameDocument && isOneAhead() && !hasSharedDay())
        || (ordinal.isDifferent() && !(isSlip() && time == Fit.SAME_DAYS && place.isSame()))
        || (place.isDifferent() && !isMoved() && !isSlipOfPlace())
        || (topics.isDifferent() && !isOtherEmphasis())
        || (mode.isDifferent() && !sameSeries)
        || (people.isDifferent() && (sameDocument || !sameSeries))
        || (otherHosts && !sameSeries && !ordinal.isSame() && !topics.isSame());
  }

  /** Of talks that go by one name, or of the same people in one place, each tells what it minds. */
  private boolean isOtherEmphasis() {
    return (series.isSame() && (!sameDocument || ordinal.isSame()))
        || (!sameDocument && sameHosts && hasSharedDay() && place.isSame());
  }

  /** What one text tells as held is not what it announces, unless for the same days. */
  private boolean isOneAhead() {
    return isAhead(one) ? isHeld(other) : isAhead(other) && isHeld(one);
  }

  private static boolean isHeld(Features features) {
    return features.statuses().equals(Set.of(Status.HELD));
  }

  private static boolean isAhead(Features features) {
    return features.statuses().equals(Set.of(Status.ANNOUNCED))
        || features.statuses().equals(Set.of(Status.PROPOSED));
  }

  private boolean isSlip() {
    return !sameDocument
        && parties.isSame()
        && (series.isSame() || (series == Relation.COMPATIBLE && ordinal.isSame()));
  }

  private boolean isSlipOfDate() {
    return time == Fit.NEAR && isSlip() && ordinal.isSame() && !place.isDifferent();
  }

  private boolean isSlipOfPlace() {
    return isSlip() && hasSharedDay() && !ordinal.isDifferent();
  }

  /** Two names of what the same people did, or what has one number, on one day in one city. */
  private boolean isSlipOfName() {
    return !sameDocument
        && place.isSame()
        && hasSharedDay()
        && (ordinal.isSame() || (sameHosts && topics.isSame()));
  }

  /** A round is held once: if it was only planned for another day, it was put off. */
  private boolean isMoved() {
    return isSlip() && ordinal.isSame() && isAnchored() && (isPlanned(one) || isPlanned(other));
  }

  private boolean isAnchored() {
    return Stream.of(one, other)
        .flatMap(features -> features.periods().stream())
        .noneMatch(period -> period.precision() == Period.Precision.YEARLESS);
  }

  private static boolean isPlanned(Features features) {
    return !features.statuses().isEmpty()
        && Collections.disjoint(features.statuses(), Set.of(Status.HELD));
  }

  private boolean hasSharedDay() {
    return time == Fit.SAME_DAYS || time == Fit.OVERLAP;
  }

  /** {@return whether, not contradicting each other, they say enough to be taken for one} */
  boolean joins() {
    return switch (time) {
      case SAME_DAYS, OVERLAP -> parties.isSame() || joinsWithPartOfTheParties();
      case DAY_IN_MONTH -> parties.isSame() && (signs() > 0 || isBare(one) || isBare(other));
      case SAME_MONTH -> parties.isSame() && signs() > 0;
      case SAME_YEAR ->
          parties.isSame() && (series.isSame() || (ordinal.isSame() && place.isSame()));
      case POSSIBLE -> parties.isSame() && joinsWithoutYear();
      case UNKNOWN -> parties.isSame() && series.isSame() && joinsWithoutDate();
      case NEAR, APART -> true;
    };
  }

  /** Of a month, only what is told of nothing else may be any meeting in it. */
  private static boolean isBare(Features features) {
    return features.richness() == 0;
  }

  private boolean joinsWithPartOfTheParties() {
    boolean strong = series.isSame() || people.isSame() || ordinal.isSame();
    return hasSharedDay() && signs() > (strong ? 0 : 1);
  }

  private boolean joinsWithoutYear() {
    boolean ofTheRound = series.isSame() && (ordinal.isSame() || place.isSame());
    return sameDocument
        ? series.isSame() || ordinal.isSame() || place.isSame()
        : ofTheRound
            && ((isMonthKnown(one) && isMonthKnown(other))
                || (isInterval(one) && isInterval(other)));
  }

  private boolean joinsWithoutDate() {
    Set<Status> stages = new TreeSet<>(one.statuses());
    stages.addAll(other.statuses());
    boolean oneStage = stages.size() < 2;
    return ordinal.isSame() || (sameDocument && oneStage && (place.isSame() || people.isSame()));
  }

  private int signs() {
    int signs = 0;
    for (Relation relation : List.of(series, ordinal, place, topics, people)) {
      signs += relation.isSame() ? 1 : 0;
    }
    return signs;
  }

  /** {@return how strongly it shows that they are of one meeting; only for comparison} */
  int strength() {
    int strength = time.strength();
    strength += (parties.isSame() ? 20 : 0) + (series.isSame() ? 6 : 0);
    strength += (ordinal.isSame() ? 4 : 0) + (place.isSame() ? 4 : 0);
    strength += (people.isSame() ? 3 : 0) + (topics.isSame() ? 2 : 0);
    strength += topics == Relation.COMPATIBLE || place == Relation.COMPATIBLE ? 1 : 0;
    return strength;
  }

  /** {@return in words, what both reports have in common} */
  String reason() {
    List<String> shared = new ArrayList<>();
    add(shared, parties, "parties");
    shared.add(timeInWords());
    add(shared, series, "series");
    add(shared, ordinal, "round");
    add(shared, place, "place");
    add(shared, topics, "topic");
    add(shared, people, "people");
    return String.join(", ", shared);
  }

  private static void add(List<String> shared, Relation relation, String respect) {
    if (relation.isSame()) {
      shared.add("the same " + respect);
    } else if (relation.isDifferent()) {
      shared.add("though the " + respect + " differ");
    }
  }

  private String timeInWords() {
    return switch (time) {
      case SAME_DAYS -> "the same days";
      case OVERLAP -> "overlapping days";
      case DAY_IN_MONTH -> "a day in the month that the other gives";
      case SAME_MONTH -> "the same month";
      case SAME_YEAR -> "the same year";
      case POSSIBLE -> "no contradiction in time, the year being unknown";
      case UNKNOWN -> "no time given by one";
      case NEAR, APART ->
          isMoved() ? "another day, since it was only planned" : "days that differ by a slip";
    };
  }
}
