package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.merge.Merging.meetings;
import static parley.merge.Merging.report;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which reports go together when dates are vague. */
final class MeetingDateTest {
  private static final String RIGHTS = "human-rights-dialogue";
  private static final String ENFORCEMENT = "law-enforcement-dialogue";

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
}
