package parley.merge.meeting;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Topic;
import parley.extract.Value.Mode;
import parley.merge.meeting.Features.Person;
import parley.merge.meeting.Period.Fit;
import parley.merge.name.ContentWords;
import parley.merge.name.Custom;
import parley.merge.name.PersonName;
import parley.merge.name.PersonName.Match;

/** Compares two reports of meetings in each single respect. */
final class Respects {
  private final Authority authority;
  private final Places places;

  Respects(Authority authority) {
    this.authority = authority;
    places = new Places(authority);
  }

  /**
   * {@return how the parties compare; compatible if one report knows only one of them, or leaves
   * out some of those at one table}
   */
  Relation parties(Features one, Features other, boolean sameDocument) {
    if (one.parties().equals(other.parties())) {
      return one.hasBothSides() ? Relation.SAME : Relation.COMPATIBLE;
    }
    boolean part =
        one.parties().containsAll(other.parties()) || other.parties().containsAll(one.parties());
    boolean bothSides = one.hasBothSides() && other.hasBothSides();
    return part && (!bothSides || isOneTable(one, other, sameDocument))
        ? Relation.COMPATIBLE
        : Relation.DIFFERENT;
  }

  /**
   * Whether the party that one report leaves out sat at the same table. Of many guests, two may
   * well have met by themselves in the same city: then it takes the series or the number of the
   * round, or the topic and that no more are left out than named; of three, that people agree. One
   * document that tells of both tells of two.
   */
  private boolean isOneTable(Features one, Features other, boolean sameDocument) {
    int few = Math.min(one.parties().size(), other.parties().size());
    int leftOut = Math.max(one.parties().size(), other.parties().size()) - few;
    if (series(one, other).isSame()) {
      return true;
    }
    if (sameDocument || leftOut > few) {
      return false;
    }
    return ordinal(one, other).isSame() || isInOnePlace(one, other, leftOut);
  }

  private boolean isInOnePlace(Features one, Features other, int leftOut) {
    return place(one, other).isSame()
        && (topics(one, other).isSame() || (leftOut == 1 && people(one, other, false).isSame()));
  }

  /** {@return how well the times go together, at their best} */
  Fit time(Features one, Features other) {
    if (one.periods().isEmpty() || other.periods().isEmpty()) {
      return Fit.UNKNOWN;
    }
    Fit best = Fit.APART;
    for (Period ours : one.periods()) {
      for (Period theirs : other.periods()) {
        Fit fit = ours.fit(theirs);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  /** {@return how the series compare; compatible if one name says more than the other} */
  Relation series(Features one, Features other) {
    if (one.series().isEmpty() || other.series().isEmpty()) {
      return Relation.UNKNOWN;
    }
    if (!Collections.disjoint(one.series(), other.series())) {
      return Relation.SAME;
    }
    boolean contained =
        one.series().stream()
            .anyMatch(a -> other.series().stream().anyMatch(b -> ContentWords.contained(a, b)));
    return contained ? Relation.COMPATIBLE : Relation.DIFFERENT;
  }

  /** {@return how the numbers of the round compare} */
  Relation ordinal(Features one, Features other) {
    return compare(one.ordinals(), other.ordinals());
  }

  /**
   * {@return how the places compare: the same only if it is the same city, region or site;
   * compatible if one may lie in the other}
   */
  Relation place(Features one, Features other) {
    if (one.places().isEmpty() || other.places().isEmpty()) {
      return Relation.UNKNOWN;
    }
    Relation best = Relation.DIFFERENT;
    for (String ours : one.places()) {
      for (String theirs : other.places()) {
        Relation relation = places.compare(ours, theirs);
        best = relation.compareTo(best) < 0 ? relation : best;
      }
    }
    return best;
  }

  /** {@return how the topics compare; compatible if one is part of another} */
  Relation topics(Features one, Features other) {
    Relation relation = compare(one.topics(), other.topics());
    if (relation != Relation.DIFFERENT) {
      return relation;
    }
    boolean related = !Collections.disjoint(wider(one.topics()), wider(other.topics()));
    return related ? Relation.COMPATIBLE : Relation.DIFFERENT;
  }

  private SortedSet<String> wider(Set<String> topics) {
    SortedSet<String> all = new TreeSet<>(topics);
    for (String topic : topics) {
      all.addAll(authority.topic(topic).map(Topic::broader).orElse(List.of()));
    }
    return all;
  }

  /**
   * {@return whether somebody took part in both; different if other people led both sides, or, as
   * one document tells it, one of them}
   */
  Relation people(Features one, Features other, boolean sameDocument) {
    int sidesLedByOthers = 0;
    boolean anySame = false;
    for (String party : one.people().keySet()) {
      List<Person> ours = one.people(party);
      List<Person> theirs = other.people(party);
      boolean same = anySame(party, ours, theirs);
      boolean bothLed =
          ours.stream().anyMatch(Person::head) && theirs.stream().anyMatch(Person::head);
      anySame |= same;
      sidesLedByOthers += bothLed && !same ? 1 : 0;
    }
    if (sameDocument && sidesLedByOthers > 0) {
      return Relation.DIFFERENT;
    }
    if (anySame) {
      return Relation.SAME;
    }
    return sidesLedByOthers > 1 ? Relation.DIFFERENT : Relation.UNKNOWN;
  }

  /** {@return whether one side is led by the same person and another by another: two talks} */
  boolean haveOtherHosts(Features one, Features other) {
    boolean anySame = false;
    boolean anyOther = false;
    for (String party : one.people().keySet()) {
      List<Person> ours = one.people(party);
      List<Person> theirs = other.people(party);
      boolean same = anySame(party, ours, theirs);
      anySame |= same;
      anyOther |=
          !same
              && heads(ours).anyMatch(a -> heads(theirs).noneMatch(a::maySlipInto))
              && heads(theirs).findAny().isPresent();
    }
    return anySame && anyOther;
  }

  private static Stream<PersonName> heads(List<Person> people) {
    return people.stream().filter(Person::head).map(Person::name);
  }

  /** {@return whether two sides or more are of the same people} */
  boolean haveSameHosts(Features one, Features other) {
    return one.people().keySet().stream()
            .filter(party -> anySame(party, one.people(party), other.people(party)))
            .count()
        > 1;
  }

  private boolean anySame(String party, List<Person> ours, List<Person> theirs) {
    Custom custom = new Custom(true, Custom.of(List.of(party)).respelt());
    return ours.stream()
        .anyMatch(
            a ->
                theirs.stream()
                    .anyMatch(
                        b ->
                            a.name().match(b.name(), custom, authority.nameVariants())
                                != Match.NONE));
  }

  /** {@return whether one was by telephone or video and the other was not} */
  Relation mode(Features one, Features other) {
    if (one.modes().isEmpty() || other.modes().isEmpty()) {
      return Relation.UNKNOWN;
    }
    return one.modes().contains(Mode.CALL) == other.modes().contains(Mode.CALL)
        ? Relation.COMPATIBLE
        : Relation.DIFFERENT;
  }

  private static <T> Relation compare(Set<T> one, Set<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Relation.UNKNOWN;
    }
    return Collections.disjoint(one, other) ? Relation.DIFFERENT : Relation.SAME;
  }
}
