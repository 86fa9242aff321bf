package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.merge.Merging.merge;
import static parley.merge.Merging.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;

/** Meetings of a series that several documents tell of: their order, and what became of them. */
final class RoundsTest {
  private static final String RIGHTS = "human-rights-dialogue";

  private static Told.MeetingTold held(String document, String day) {
    return report(document).on(day).series(RIGHTS).say(Slot.MEETING_STATUS, Status.HELD);
  }

  private static Told.MeetingTold postponed(String document, String day) {
    return report(document).on(day).series(RIGHTS).say(Slot.MEETING_STATUS, Status.POSTPONED);
  }

  private static List<String> links(Slot slot, Told... documents) {
    return merge(documents).beliefs().stream()
        .filter(belief -> belief.slot() == slot)
        .map(belief -> year(belief.subject()) + " " + year(((Reference) belief.value()).entity()))
        .toList();
  }

  /** The year in the key of a meeting. */
  private static String year(Entity meeting) {
    return meeting.key().substring(0, 4);
  }

  @Test
  void roundsWithConsecutiveNumbersAreLinkedAndAGapIsNot() {
    assertEquals(
        List.of("2016 2015"),
        links(
            Slot.MEETING_PREVIOUS,
            held("a", "2015-03-31").round(1).end(),
            held("b", "2016-10-14").round(2).end(),
            held("c", "2018-02-01").round(4).end()));
  }

  @Test
  void roundsWithoutNumbersAreLinkedByDate() {
    assertEquals(
        List.of("2016 2015", "2017 2016"),
        links(
            Slot.MEETING_PREVIOUS,
            held("c", "2017-02-01").end(),
            held("a", "2015-03-31").end(),
            held("b", "2016-10-14").end()));
  }

  @Test
  void aRoundWithoutNumberIsLinkedWhereItsNumberIsCertain() {
    assertEquals(
        List.of("2016 2015", "2017 2016"),
        links(
            Slot.MEETING_PREVIOUS,
            held("a", "2015-03-31").round(1).end(),
            held("b", "2016-10-14").end(),
            held("c", "2017-02-01").round(3).end()));
  }

  @Test
  void aRoundWithoutNumberIsNotLinkedWhereNumbersLeaveRoomOrNone() {
    assertEquals(
        List.of(),
        links(
            Slot.MEETING_PREVIOUS,
            held("a", "2015-03-31").round(1).end(),
            held("b", "2016-10-14").end(),
            held("c", "2017-02-01").round(4).end()));
    assertEquals(
        List.of("2017 2015"),
        links(
            Slot.MEETING_PREVIOUS,
            held("a", "2015-03-31").round(1).end(),
            held("b", "2016-10-14").end(),
            held("c", "2017-02-01").round(2).end()));
    assertEquals(
        List.of(),
        links(
            Slot.MEETING_PREVIOUS,
            held("a", "2015-03-31").end(),
            held("b", "2016-10-14").round(1).end()));
  }

  @Test
  void whatADocumentSaysOfTheRoundBeforeIsNotAddedTo() {
    assertEquals(
        List.of("2017 2015"),
        links(
            Slot.MEETING_PREVIOUS,
            Told.by("a")
                .meeting("m1", "cu", "us")
                .on("2015-03-31")
                .series(RIGHTS)
                .say(Slot.MEETING_STATUS, Status.HELD)
                .end()
                .meeting("m2", "cu", "us")
                .on("2017-02-01")
                .series(RIGHTS)
                .say(Slot.MEETING_STATUS, Status.HELD)
                .after("m1")
                .end(),
            Told.by("b")
                .meeting("m1", "cu", "us")
                .on("2016-10-14")
                .series("law-enforcement-dialogue")
                .end()));
  }

  @Test
  void announcedAndHeldReportsOfOneMeetingGiveItsLastStage() {
    Merged merged =
        merge(
            report("a").on("2016-10-14").say(Slot.MEETING_STATUS, Status.ANNOUNCED).end(),
            report("b").on("2016-10-14").say(Slot.MEETING_STATUS, Status.POSTPONED).end(),
            report("c").on("2016-10-14").say(Slot.MEETING_STATUS, Status.HELD).end());

    assertEquals(List.of(Status.HELD), Merging.values(merged, Slot.MEETING_STATUS));
  }

  @Test
  void aRoundThatOneDocumentTellsAsPutOffAndAsHeldIsTwoMeetingsTheFirstLeadsToTheSecond() {
    Told told =
        postponed("b", "2016-05-03")
            .round(2)
            .end()
            .meeting("m2", "cu", "us")
            .on("2017-06-10")
            .series(RIGHTS)
            .round(2)
            .say(Slot.MEETING_STATUS, Status.HELD)
            .end();
    assertEquals(List.of("2016 2017"), links(Slot.MEETING_RESCHEDULED_TO, told));
  }

  @Test
  void aRoundThatOneDocumentPutsOffAndAnotherTellsAsHeldIsOneMeeting() {
    assertEquals(
        List.of(),
        links(
            Slot.MEETING_RESCHEDULED_TO,
            postponed("b", "2016-05-03").round(2).end(),
            held("c", "2017-06-10").round(2).end()));
  }

  @Test
  void aPostponedMeetingLeadsToTheNextOfItsSeriesUnlessThatIsAnotherRound() {
    assertEquals(
        List.of("2016 2017"),
        links(
            Slot.MEETING_RESCHEDULED_TO,
            postponed("b", "2016-05-03").end(),
            held("c", "2017-06-10").end(),
            held("d", "2018-06-10").end()));
    assertEquals(
        List.of(),
        links(
            Slot.MEETING_RESCHEDULED_TO,
            postponed("b", "2016-05-03").round(2).end(),
            held("c", "2017-06-10").round(3).end()));
  }

  @Test
  void aPostponedMeetingIsNoRoundBeforeAnother() {
    assertEquals(
        List.of("2017 2015"),
        links(
            Slot.MEETING_PREVIOUS,
            held("a", "2015-03-31").round(1).end(),
            postponed("b", "2016-05-03").round(2).end(),
            held("c", "2017-06-10").round(2).end()));
  }
}
