package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.merge.Merging.keys;
import static parley.merge.Merging.merge;
import static parley.merge.Merging.report;
import static parley.merge.Merging.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Status;

/** What is believed where reports of one meeting differ, and which differences are conflicts. */
final class MeetingConflictTest {
  private static final String RIGHTS = "human-rights-dialogue";

  @Test
  void overlappingDaysAreOneMeetingAndTheLongerStretchIsBelieved() {
    Merged merged =
        merge(report("a").on("2018-01-22").end(), report("b").on("2018-01-22/2018-01-23").end());
    assertEquals(List.of(Told.when("2018-01-22/2018-01-23")), values(merged, Slot.MEETING_WHEN));
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void aDaySlipInOneRoundOfASeriesIsOneMeetingAndAConflict() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").series(RIGHTS).round(2).end(),
            report("b").on("2016-10-14").series(RIGHTS).round(2).end(),
            report("c").on("2016-10-15").series(RIGHTS).round(2).end());
    assertEquals(List.of("2016-10-14-cu-us-human-rights-dialogue"), keys(merged, Kind.MEETING));
    assertEquals(1, merged.conflicts().size());
    Conflict conflict = merged.conflicts().getFirst();
    assertEquals(Slot.MEETING_WHEN, conflict.slot());
    assertEquals(
        List.of("a", "b", "c"), conflict.claims().stream().map(Conflict.Claim::document).toList());
  }

  @Test
  void differentCitiesForOneMeetingOfASeriesAreAConflict() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").series(RIGHTS).in("cu/havana").end(),
            report("b").on("2016-10-14").series(RIGHTS).in("us/washington").end());
    assertEquals(1, keys(merged, Kind.MEETING).size());
    assertEquals(Slot.MEETING_PLACE, merged.conflicts().getFirst().slot());
  }

  @Test
  void aCityAndItsCountryAreNoConflictAndTheCityIsBelieved() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").in("cu").end(),
            report("b").on("2016-10-14").in("cu").end(),
            report("c").on("2016-10-14").in("cu/havana").end());
    assertEquals(
        List.of(Told.reference(Kind.PLACE, "cu/havana")), values(merged, Slot.MEETING_PLACE));
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void differentCountsOfOneMeetingAreAConflictAndTheMajorityIsBelieved() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").series(RIGHTS).in("cu/havana").round(3).end(),
            report("b").on("2016-10-14").series(RIGHTS).in("cu/havana").round(2).end(),
            report("c").on("2016-10-14").series(RIGHTS).in("cu/havana").round(2).end());
    assertEquals(List.of(new Value.Ordinal(2)), values(merged, Slot.MEETING_ORDINAL));
    assertEquals(Slot.MEETING_ORDINAL, merged.conflicts().getFirst().slot());
  }

  @Test
  void aCancelledMeetingWasAnnouncedAndIsNoConflict() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").say(Slot.MEETING_STATUS, Status.ANNOUNCED).end(),
            report("b").on("2016-10-14").say(Slot.MEETING_STATUS, Status.CANCELLED).end());
    assertEquals(List.of(Status.CANCELLED), values(merged, Slot.MEETING_STATUS));
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void heldAndCancelledAreAConflict() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").say(Slot.MEETING_STATUS, Status.HELD).end(),
            report("b").on("2016-10-14").say(Slot.MEETING_STATUS, Status.CANCELLED).end());
    assertEquals(List.of(Status.HELD), values(merged, Slot.MEETING_STATUS));
    assertEquals(Slot.MEETING_STATUS, merged.conflicts().getFirst().slot());
  }

  @Test
  void theDayOnWhichItWasHeldBeatsTheDayAnnouncedByMore() {
    Merged merged =
        merge(
            report("a").on("2016-10-12").series(RIGHTS).round(2).end(),
            report("b").on("2016-10-12").series(RIGHTS).round(2).end(),
            report("c")
                .on("2016-10-14")
                .series(RIGHTS)
                .round(2)
                .say(Slot.MEETING_STATUS, Status.HELD)
                .end());
    assertEquals(List.of(Told.when("2016-10-14")), values(merged, Slot.MEETING_WHEN));
  }
}
