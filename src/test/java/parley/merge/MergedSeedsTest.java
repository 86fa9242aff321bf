package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Status;
import parley.merge.Merged.AlternativeName;
import parley.merge.log.Decision;
import parley.merge.log.Ground;
import parley.merge.log.Pair;

/** The meetings and officials of the five seed documents, given what a careful reader finds. */
final class MergedSeedsTest {
  private static final String FIRST_ROUND = "2015-03-31-cu-us-human-rights-dialogue";
  private static final String SECOND_ROUND = "2016-10-14-cu-us-human-rights-dialogue";

  private final Merged merged = merge(SeedFacts.all());

  private static Merged merge(List<DocumentFacts> documents) {
    Merger merger = new Merger(Authority.packaged());
    documents.forEach(merger::add);
    return merger.finish();
  }

  @Test
  void reportsOfOneMeetingBecomeOneMeeting() {
    assertEquals(
        List.of(
            FIRST_ROUND,
            SECOND_ROUND,
            "2018-01-17-cu-us-law-enforcement-dialogue",
            "2018-01-22-cu-us-border-guard-exchange",
            "2018-02-13-cu-us-exchange-on-trafficking-in-persons",
            "2018-02-14-cu-us-law-enforcement-dialogue",
            "xxxx-xx-18-cu-us-law-enforcement-dialogue"),
        keys(Kind.MEETING));
  }

  @Test
  void eachDocumentReportsItsMeetings() {
    assertEquals(List.of("000", "001", "002"), reporters(FIRST_ROUND));
    assertEquals(List.of("001", "002"), reporters(SECOND_ROUND));
  }

  @Test
  void aMeetingAnnouncedAndThenHeldWasHeld() {
    assertEquals(List.of(Status.HELD), values(SECOND_ROUND, Slot.MEETING_STATUS));
  }

  @Test
  void theMostPreciseOfCompatibleDatesIsPreferredAndIsNoConflict() {
    assertEquals(List.of(Told.when("2015-03-31")), values(FIRST_ROUND, Slot.MEETING_WHEN));
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void thePriorRoundBringsItsPlaceToTheMeeting() {
    assertEquals(
        List.of(Told.reference(Kind.PLACE, "us/washington")),
        values(FIRST_ROUND, Slot.MEETING_PLACE));
  }

  @Test
  void theSecondRoundFollowsTheFirst() {
    assertEquals(
        List.of(Told.reference(Kind.MEETING, FIRST_ROUND)),
        values(SECOND_ROUND, Slot.MEETING_PREVIOUS));
  }

  @Test
  void malinowskiAndPedrosoAreOneOfficialEach() {
    assertEquals(List.of("pedro-luis-pedroso-cuesta", "tomasz-malinowski"), keys(Kind.OFFICIAL));
  }

  @Test
  void otherNamesOfAnOfficialAreKept() {
    Entity pedroso = new Entity(Kind.OFFICIAL, "pedro-luis-pedroso-cuesta");
    Entity malinowski = new Entity(Kind.OFFICIAL, "tomasz-malinowski");
    assertEquals(
        List.of(
            new AlternativeName(pedroso, "Pedro Luis Pedroso"),
            new AlternativeName(pedroso, "Pedroso"),
            new AlternativeName(malinowski, "Malinowski"),
            new AlternativeName(malinowski, "Tom Malinowski")),
        merged.names());
  }

  @Test
  void delegationsOfAllReportsAreOneForEachParty() {
    assertTrue(keys(Kind.DELEGATION).contains(FIRST_ROUND + "/cu"));
    assertEquals(
        List.of(Told.reference(Kind.OFFICIAL, "pedro-luis-pedroso-cuesta")),
        merged.beliefs().stream()
            .filter(belief -> belief.subject().key().equals(FIRST_ROUND + "/cu"))
            .filter(belief -> belief.slot() == Slot.DELEGATION_HEAD)
            .map(Belief::value)
            .toList());
  }

  @Test
  void aSeriesBelongsToItsParties() {
    assertEquals(
        List.of(
            "cu-us-border-guard-exchange",
            "cu-us-exchange-on-trafficking-in-persons",
            "cu-us-human-rights-dialogue",
            "cu-us-law-enforcement-dialogue"),
        keys(Kind.SERIES));
  }

  @Test
  void everyMergeIsWrittenDownWithItsReason() {
    assertTrue(
        merged.decisions().stream()
            .anyMatch(
                decision ->
                    decision instanceof Decision.Joined(Entity entity, Pair pair)
                        && pair.report().document().equals("001")
                        && pair.report().local().key().equals("m2")
                        && entity.key().equals(FIRST_ROUND)
                        && pair.weighing().agreeing().contains(Ground.DAY_IN_MONTH)),
        () -> merged.decisions().toString());
  }

  private List<String> keys(Kind kind) {
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == kind)
        .map(Entity::key)
        .distinct()
        .toList();
  }

  private List<String> reporters(String meeting) {
    return merged.reports().stream()
        .filter(report -> report.meeting().key().equals(meeting))
        .map(Merged.Report::document)
        .toList();
  }

  private List<Value> values(String meeting, Slot slot) {
    return merged.beliefs().stream()
        .filter(belief -> belief.subject().equals(new Entity(Kind.MEETING, meeting)))
        .filter(belief -> belief.slot() == slot)
        .map(Belief::value)
        .toList();
  }
}
