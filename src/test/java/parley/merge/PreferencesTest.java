package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.merge.Merging.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Status;
import parley.merge.log.Decision;
import parley.merge.log.Reason;
import parley.merge.source.Origin;

/** Which of several values is believed, and for which reason. */
final class PreferencesTest {
  private static final Origin MINISTRY = publisher("Ministry of Foreign Affairs of Cuba");
  private static final Origin FOREIGN_MINISTRY = publisher("Ministry of Foreign Affairs of Peru");
  private static final Origin AGENCY = publisher("Reuters");
  private static final Origin PAPER = publisher("The Daily");
  private static final Origin BLOG =
      new Origin(Optional.empty(), Optional.of("havana.blogspot.com"));

  private static Origin publisher(String name) {
    return new Origin(Optional.of(name), Optional.empty());
  }

  private static Decision.Preferred choice(Slot slot, Map<Told, Origin> documents) {
    Merger merger = new Merger(Authority.packaged());
    documents.forEach((told, origin) -> merger.add(Draft.of(told.facts(), origin)));
    return merger.finish().decisions().stream()
        .filter(Decision.Preferred.class::isInstance)
        .map(Decision.Preferred.class::cast)
        .filter(preferred -> preferred.slot() == slot)
        .findFirst()
        .orElseThrow();
  }

  private static Told mode(String document, Mode mode) {
    return report(document).on("2015-03-31").say(Slot.MEETING_MODE, mode).end();
  }

  private static Decision.Preferred modes(Origin talks, Origin visit) {
    return choice(
        Slot.MEETING_MODE, Map.of(mode("b", Mode.TALKS), talks, mode("a", Mode.VISIT), visit));
  }

  private static void assertChosen(Value value, Reason reason, Decision.Preferred preferred) {
    assertEquals(value, preferred.value());
    assertEquals(reason, preferred.reason());
  }

  @Test
  void theMostPreciseTimeThatAllAllow() {
    assertChosen(
        Told.when("2015-03-31"),
        Reason.MOST_PRECISE,
        choice(
            Slot.MEETING_WHEN,
            Map.of(
                report("a").on("2015-03").end(), PAPER, report("b").on("2015-03-31").end(), BLOG)));
  }

  @Test
  void theLastStage() {
    assertChosen(
        Status.HELD,
        Reason.LAST_STAGE,
        choice(
            Slot.MEETING_STATUS,
            Map.of(
                report("a").on("2015-03-31").say(Slot.MEETING_STATUS, Status.ANNOUNCED).end(),
                MINISTRY,
                report("b").on("2015-03-31").say(Slot.MEETING_STATUS, Status.HELD).end(),
                BLOG)));
  }

  @Test
  void theMajorityBeforeTheClosestSource() {
    assertChosen(
        Mode.TALKS,
        Reason.MAJORITY,
        choice(
            Slot.MEETING_MODE,
            Map.of(
                mode("a", Mode.VISIT), MINISTRY,
                mode("b", Mode.TALKS), BLOG,
                mode("c", Mode.TALKS), PAPER)));
  }

  @Test
  void aMinistryOfAPartyBeforeAnyOtherSource() {
    for (Origin other : List.of(FOREIGN_MINISTRY, AGENCY, PAPER, BLOG, Origin.unknown())) {
      assertChosen(Mode.TALKS, Reason.CLOSEST_SOURCE, modes(MINISTRY, other));
    }
  }

  @Test
  void anAgencyBeforeAPaperAndThatBeforeABlog() {
    assertChosen(Mode.TALKS, Reason.CLOSEST_SOURCE, modes(AGENCY, PAPER));
    assertChosen(Mode.TALKS, Reason.CLOSEST_SOURCE, modes(PAPER, BLOG));
    assertChosen(Mode.VISIT, Reason.CLOSEST_SOURCE, modes(BLOG, Origin.unknown()));
  }

  @Test
  void theHostOfAGovernmentTellsItsParty() {
    Origin state = new Origin(Optional.empty(), Optional.of("2009-2017.state.gov"));
    Origin lima = new Origin(Optional.empty(), Optional.of("www.gob.pe"));

    assertChosen(Mode.TALKS, Reason.CLOSEST_SOURCE, modes(state, lima));
    assertChosen(
        Mode.TALKS,
        Reason.CLOSEST_SOURCE,
        modes(new Origin(Optional.empty(), Optional.of("misiones.minrex.gob.cu")), AGENCY));
  }

  @Test
  void theFirstDocumentWhereNothingElseDecides() {
    assertChosen(Mode.VISIT, Reason.FIRST_DOCUMENT, modes(PAPER, PAPER));
  }
}
