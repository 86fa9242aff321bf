package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.merge.Merging.keys;
import static parley.merge.Merging.meetings;
import static parley.merge.Merging.merge;
import static parley.merge.Merging.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;

/** When reports are of one meeting and when of two. */
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
    assertEquals(List.of("cu-us-human-rights-dialogue"), keys(merged, Kind.SERIES));
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
  void differentCitiesWithoutASeriesAreTwoMeetings() {
    assertEquals(
        List.of("2016-10-14-cu-us-talks.havana", "2016-10-14-cu-us-talks.washington"),
        meetings(
            report("a").on("2016-10-14").in("cu/havana").end(),
            report("b").on("2016-10-14").in("us/washington").end()));
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
        List.of("2016-10-14-cu-us-talks.announced", "2016-10-14-cu-us-talks.held"),
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
    assertEquals(Merged.nothing(), merge());
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
}
