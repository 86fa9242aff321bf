package parley.score;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Wording;
import parley.authority.Words;
import parley.score.Found.Meeting;
import parley.score.Found.Named;

/** Says what of a trip was found. */
final class TravelJudge {
  private static final int DAY = "YYYY-MM-DD".length();

  private final Authority authority;
  private final Likeness likeness;

  TravelJudge(Authority authority) {
    this.authority = authority;
    likeness = new Likeness(authority);
  }

  /** What can be right. */
  enum Right {
    /** A meeting was found. */
    MEETING,
    /** Its first day is the day of the trip, or lies within a longer one. */
    DATE,
    /** Its place is a city of the row, or the country if no city was found. */
    PLACE,
    /** One of its parties is the country visited, or another that the remark names. */
    PARTNER
  }

  /** {@return what the best of the meetings found has right} */
  Set<Right> judge(Travel travel, Found found) {
    return found.meetings().stream()
        .map(meeting -> judge(travel, meeting))
        .max(Comparator.comparingInt(Set::size))
        .orElseGet(() -> EnumSet.noneOf(Right.class));
  }

  private Set<Right> judge(Travel travel, Meeting meeting) {
    EnumSet<Right> right = EnumSet.of(Right.MEETING);
    if (meeting.start().filter(start -> within(start, travel)).isPresent()) {
      right.add(Right.DATE);
    }
    if (meeting.place().filter(place -> isPlaceOf(place, travel)).isPresent()) {
      right.add(Right.PLACE);
    }
    if (partners(travel).stream().anyMatch(party -> meeting.parties().contains(party))) {
      right.add(Right.PARTNER);
    }
    return right;
  }

  private static boolean within(String start, Travel travel) {
    if (start.length() != DAY) {
      return false;
    }
    LocalDate day = LocalDate.parse(start);
    return !day.isBefore(travel.start()) && !day.isAfter(travel.end());
  }

  private boolean isPlaceOf(Named place, Travel travel) {
    return Stream.concat(
            Arrays.stream(travel.locale().split(",")).map(String::strip),
            Stream.of(travel.locale(), travel.country()))
        .filter(name -> !name.isEmpty())
        .anyMatch(name -> likeness.place(name, place));
  }

  private Set<String> partners(Travel travel) {
    Set<String> partners = new TreeSet<>();
    Wording words = Wording.of(Words.split(travel.country() + " . " + travel.remark()));
    for (int i = 0; i < words.size(); i++) {
      authority
          .partyNames()
          .longest(words, i)
          .ifPresent(
              hit -> hit.values().stream().map(name -> name.party().id()).forEach(partners::add));
    }
    partners.remove("us");
    return partners;
  }
}
