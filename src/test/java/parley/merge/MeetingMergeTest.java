package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;

/** When reports are of one meeting, when of two, and what is believed of it. */
final class MeetingMergeTest {
  private static final String RIGHTS = "human-rights-dialogue";
  private static final String ENFORCEMENT = "law-enforcement-dialogue";

  @Test
  void sameDayAndPartiesAreOneMeeting() {
    assertEquals(
        List.of("2015-03-31-cu-us-talks"),
        meetings(report("a").on("2015-03-31").end(), report("b").on("2015-03-31").end()));
  }

  @Test
  void overlappingDaysAreOneMeetingAndTheLongerStretchIsBelieved() {
    Merged merged =
        merge(report("a").on("2018-01-22").end(), report("b").on("2018-01-22/2018-01-23").end());
    assertEquals(List.of(Told.when("2018-01-22/2018-01-23")), values(merged, Slot.MEETING_WHEN));
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void otherPartiesAreAnotherMeeting() {
    assertEquals(
        2,
        meetings(
                report("a").on("2015-03-31").end(),
                Told.by("b").meeting("m1", "cu", "eu").on("2015-03-31").end())
            .size());
  }

  @Test
  void anotherTopicOnTheSameDayIsAnotherMeeting() {
    assertEquals(
        List.of("2018-01-17-cu-us-counter-terrorism", "2018-01-17-cu-us-human-rights"),
        meetings(
            report("a").on("2018-01-17").about("human-rights").end(),
            report("b").on("2018-01-17").about("counter-terrorism").end()));
  }

  @Test
  void aReportWithoutTopicDoesNotChooseBetweenTwoMeetingsOfTheDay() {
    assertEquals(
        3,
        meetings(
                report("a").on("2018-01-17").about("human-rights").end(),
                report("b").on("2018-01-17").about("counter-terrorism").end(),
                report("c").on("2018-01-17").end())
            .size());
  }

  @Test
  void aReportWithoutTopicJoinsTheMeetingInItsCity() {
    assertEquals(
        2,
        meetings(
                report("a").on("2018-01-17").about("human-rights").in("cu/havana").end(),
                report("b").on("2018-01-17").about("counter-terrorism").end(),
                report("c").on("2018-01-17").in("cu/havana").end())
            .size());
  }

  @Test
  void anotherSeriesOnTheSameDayIsAnotherMeeting() {
    assertEquals(
        2,
        meetings(
                report("a").on("2018-01-17").series(RIGHTS).end(),
                report("b").on("2018-01-17").series(ENFORCEMENT).end())
            .size());
  }

  @Test
  void talksAndDialogueOfOneSubjectAreOneSeries() {
    Merged merged =
        merge(
            report("a").on("2015-03-31").series(RIGHTS).end(),
            report("b").on("2015-03-31").series("human-rights-talks").end(),
            report("c").on("2016-10-14").series(RIGHTS).end());
    assertEquals(
        List.of("cu-us-human-rights-dialogue"),
        merged.beliefs().stream()
            .map(Belief::subject)
            .filter(subject -> subject.kind() == Kind.SERIES)
            .map(Entity::key)
            .distinct()
            .toList());
  }

  @Test
  void differentRoundsOfASeriesAreDifferentMeetings() {
    assertEquals(
        2,
        meetings(
                report("a").on("2018-02-13").series(ENFORCEMENT).round(5).end(),
                report("b").on("2018-02-14").series(ENFORCEMENT).round(1).end())
            .size());
  }

  @Test
  void aDaySlipInOneRoundOfASeriesIsOneMeetingAndAConflict() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").series(RIGHTS).round(2).end(),
            report("b").on("2016-10-14").series(RIGHTS).round(2).end(),
            report("c").on("2016-10-15").series(RIGHTS).round(2).end());
    assertEquals(List.of("2016-10-14-cu-us-human-rights-dialogue"), keys(merged));
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
    assertEquals(1, keys(merged).size());
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
  void differentCitiesWithoutASeriesAreTwoMeetings() {
    assertEquals(
        List.of("2016-10-14-cu-us-talks-havana", "2016-10-14-cu-us-talks-washington"),
        meetings(
            report("a").on("2016-10-14").in("cu/havana").end(),
            report("b").on("2016-10-14").in("us/washington").end()));
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
  void aMonthContainsItsDay() {
    assertEquals(
        List.of("2015-03-31-cu-us-talks"),
        meetings(report("a").on("2015-03").end(), report("b").on("2015-03-31").end()));
  }

  @Test
  void aMonthWithTwoMeetingsChoosesNone() {
    assertEquals(
        3,
        meetings(
                report("a").on("2018-01").end(),
                report("b").on("2018-01-17").end(),
                report("c").on("2018-01-22").end())
            .size());
  }

  @Test
  void aYearJoinsTheOnlyMeetingOfItsSeries() {
    assertEquals(
        List.of("2016-10-14-cu-us-human-rights-dialogue"),
        meetings(
            report("a").on("2016").series(RIGHTS).end(),
            report("b").on("2016-10-14").series(RIGHTS).end()));
  }

  @Test
  void aYearWithoutSeriesJoinsNothing() {
    assertEquals(
        2, meetings(report("a").on("2016").end(), report("b").on("2016-10-14").end()).size());
  }

  @Test
  void daysOfAnUnnamedMonthStayApartFromOtherDocumentsMeetings() {
    assertEquals(
        List.of(
            "2018-02-18-cu-us-law-enforcement-dialogue",
            "xxxx-xx-18-cu-us-law-enforcement-dialogue"),
        meetings(
            report("a").on("2018-02-18").series(ENFORCEMENT).in("cu/havana").end(),
            report("b").on("XXXX-XX-18").series(ENFORCEMENT).in("cu/havana").end()));
  }

  @Test
  void daysOfAnUnnamedMonthJoinTheMeetingOfTheirDocument() {
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us").on("XXXX-XX-18").series(ENFORCEMENT);
    told.meeting("m2", "cu", "us").on("2023-01-18").series(ENFORCEMENT);
    assertEquals(List.of("2023-01-18-cu-us-law-enforcement-dialogue"), meetings(told));
  }

  @Test
  void bothDaysSeriesAndPlaceMakeUpForMonthAndYear() {
    assertEquals(
        List.of("2023-01-18-cu-us-law-enforcement-dialogue"),
        meetings(
            report("a").on("2023-01-18/2023-01-19").series(ENFORCEMENT).in("cu/havana").end(),
            report("b").on("XXXX-XX-18/XXXX-XX-19").series(ENFORCEMENT).in("cu/havana").end()));
  }

  @Test
  void undatedReportsJoinOnlyByTheirRound() {
    assertEquals(
        List.of("2016-10-14-cu-us-human-rights-dialogue", "undated-cu-us-human-rights-dialogue"),
        meetings(
            report("a").on("2016-10-14").series(RIGHTS).round(2).end(),
            report("b").series(RIGHTS).round(2).end(),
            report("c").series(RIGHTS).end()));
  }

  @Test
  void whatADocumentCallsAnotherRoundIsAnotherMeeting() {
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us").on("2016-10").series(RIGHTS).after("m2");
    told.meeting("m2", "cu", "us").on("2016-10").series(RIGHTS);
    assertEquals(2, meetings(told).size());
  }

  @Test
  void aReportThatNamesOneSideNeedsASignBesideTheDay() {
    assertEquals(
        2,
        meetings(
                report("a").on("2016-10-14").end(),
                Told.by("b").meeting("m1", "cu").on("2016-10-14").end())
            .size());
    assertEquals(
        List.of("2016-10-14-cu-us-human-rights-dialogue"),
        meetings(
            report("a").on("2016-10-14").series(RIGHTS).end(),
            Told.by("b").meeting("m1", "cu").on("2016-10-14").series(RIGHTS).end()));
  }

  @Test
  void aCallAndAMeetingOfTheSameDayAreTwo() {
    assertEquals(
        List.of("2016-10-14-cu-us-talks-announced", "2016-10-14-cu-us-talks-held"),
        meetings(
            report("a")
                .on("2016-10-14")
                .say(Slot.MEETING_MODE, Mode.CALL)
                .say(Slot.MEETING_STATUS, Status.HELD)
                .end(),
            report("b")
                .on("2016-10-14")
                .say(Slot.MEETING_MODE, Mode.VISIT)
                .say(Slot.MEETING_STATUS, Status.ANNOUNCED)
                .end()));
  }

  @Test
  void meetingsLedByOthersOnBothSidesAreTwo() {
    assertEquals(
        2,
        meetings(
                ledBy("a", "Barack Obama", "Raúl Castro"),
                ledBy("b", "John Kerry", "Bruno Rodríguez"))
            .size());
    assertEquals(
        1,
        meetings(ledBy("a", "Barack Obama", "Raúl Castro"), ledBy("b", "Obama", "Raúl Castro Ruz"))
            .size());
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

  @Test
  void manyPartiesDoNotMakeEndlessKeys() {
    Told told = Told.by("a");
    told.meeting("m1", "br", "cl", "co", "cu", "mx", "us")
        .on("2016-10-14")
        .series("migration-talks");
    assertEquals(List.of("2016-10-14-multilateral-migration-talks"), meetings(told));
  }

  @Test
  void aDocumentIsAddedOnce() {
    Merger merger = new Merger(Authority.packaged());
    merger.add(Told.by("a").facts());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> merger.add(Told.by("a").facts()));
    assertTrue(String.valueOf(refused.getMessage()).contains("document a"));
  }

  @Test
  void noDocumentsAreNothing() {
    assertEquals(
        new Merged(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), merge());
  }

  private static Told.MeetingTold report(String document) {
    return Told.by(document).meeting("m1", "cu", "us");
  }

  private static Told ledBy(String document, String american, String cuban) {
    return Told.by(document)
        .official("american", american, "us", "")
        .official("cuban", cuban, "cu", "")
        .meeting("m1", "cu", "us")
        .on("2016-03-21")
        .side(Slot.DELEGATION_HEAD, "us", "american")
        .side(Slot.DELEGATION_HEAD, "cu", "cuban")
        .end();
  }

  private static Merged merge(Told... documents) {
    Merger merger = new Merger(Authority.packaged());
    for (Told document : documents) {
      merger.add(document.facts());
    }
    return merger.finish();
  }

  private static List<String> meetings(Told... documents) {
    return keys(merge(documents));
  }

  private static List<String> keys(Merged merged) {
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == Kind.MEETING)
        .map(Entity::key)
        .distinct()
        .toList();
  }

  private static List<Value> values(Merged merged, Slot slot) {
    return merged.beliefs().stream()
        .filter(belief -> belief.slot() == slot)
        .map(Belief::value)
        .toList();
  }
}
