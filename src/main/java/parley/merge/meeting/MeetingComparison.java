package parley.merge.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.extract.Value.Status;
import parley.merge.log.Ground;
import parley.merge.log.Respect;
import parley.merge.log.Weighing;
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
    return !isOfOthers() && joinsByTime();
  }

  /**
   * Whoever met the same day in the same city is no near miss without a party in common, nor with
   * one if the other parties are different and neither talks nor people are the same.
   */
  private boolean isOfOthers() {
    if (one.parties().isEmpty() || other.parties().isEmpty()) {
      return false;
    }
    return Collections.disjoint(one.parties(), other.parties())
        || (parties.isDifferent() && !series.isSame() && !people.isSame());
  }

  private boolean joinsByTime() {
    return switch (time) {
      case SAME_DAYS, OVERLAP -> parties.isSame() || joinsWithPartOfTheParties();
      case DAY_IN_MONTH -> parties.isSame() && (signs() > 0 || isBare(one) || isBare(other));
      case SAME_MONTH -> parties.isSame() && signs() > 0;
      case SAME_YEAR ->
          parties.isSame() && (series.isSame() || (ordinal.isSame() && place.isSame()));
      case POSSIBLE -> parties.isSame() && joinsWithoutYear();
      case UNKNOWN -> parties.isSame() && series.isSame() && joinsWithoutDate();
      case NEAR -> true;
      case APART -> isMoved();
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

  /** {@return what speaks for one meeting and what against} */
  Weighing weighing() {
    Set<Ground> agreeing = EnumSet.noneOf(Ground.class);
    Set<Respect> contradicting = EnumSet.noneOf(Respect.class);
    Set<Respect> unknown = EnumSet.noneOf(Respect.class);
    ground().ifPresent(agreeing::add);
    if ((time == Fit.APART || time == Fit.NEAR) && !isMoved()) {
      contradicting.add(Respect.TIME);
    } else if (time == Fit.UNKNOWN) {
      unknown.add(Respect.TIME);
    }
    if (sameDocument && isOneAhead() && !hasSharedDay()) {
      contradicting.add(Respect.STATUS);
    }
    relations()
        .forEach(
            (respect, relation) -> {
              switch (relation) {
                case SAME -> same(respect).ifPresent(agreeing::add);
                case DIFFERENT -> contradicting.add(respect);
                case UNKNOWN -> unknown.add(respect);
                case COMPATIBLE -> {}
              }
            });
    return new Weighing(strength(), agreeing, contradicting, unknown);
  }

  private Map<Respect, Relation> relations() {
    Map<Respect, Relation> relations = new EnumMap<>(Respect.class);
    relations.put(Respect.PARTIES, parties);
    relations.put(Respect.SERIES, series);
    relations.put(Respect.ROUND, ordinal);
    relations.put(Respect.PLACE, place);
    relations.put(Respect.TOPIC, topics);
    relations.put(Respect.PEOPLE, people);
    relations.put(Respect.FORM, mode);
    return relations;
  }

  private static Optional<Ground> same(Respect respect) {
    return switch (respect) {
      case PARTIES -> Optional.of(Ground.SAME_PARTIES);
      case SERIES -> Optional.of(Ground.SAME_SERIES);
      case ROUND -> Optional.of(Ground.SAME_ROUND);
      case PLACE -> Optional.of(Ground.SAME_PLACE);
      case TOPIC -> Optional.of(Ground.SAME_TOPIC);
      case PEOPLE -> Optional.of(Ground.SAME_PEOPLE);
      case TIME, STATUS, FORM, PARTY, ROLE, MEETING -> Optional.empty();
    };
  }

  private Optional<Ground> ground() {
    return switch (time) {
      case SAME_DAYS -> Optional.of(Ground.SAME_DAYS);
      case OVERLAP -> Optional.of(Ground.OVERLAPPING_DAYS);
      case DAY_IN_MONTH -> Optional.of(Ground.DAY_IN_MONTH);
      case SAME_MONTH -> Optional.of(Ground.SAME_MONTH);
      case SAME_YEAR -> Optional.of(Ground.SAME_YEAR);
      case POSSIBLE -> Optional.of(Ground.POSSIBLE_TIME);
      case NEAR -> Optional.of(isMoved() ? Ground.MOVED : Ground.CLOSE_DAYS);
      case APART -> isMoved() ? Optional.of(Ground.MOVED) : Optional.empty();
      case UNKNOWN -> Optional.empty();
    };
  }
}
