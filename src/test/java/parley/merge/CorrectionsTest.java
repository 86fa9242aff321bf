package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.merge.Merging.keys;
import static parley.merge.Merging.report;
import static parley.merge.Merging.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.authority.register.OfficeRegister;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Status;
import parley.merge.correction.ContradictionException;
import parley.merge.correction.Correction;
import parley.merge.correction.Corrections;
import parley.merge.correction.Entry;
import parley.merge.correction.Named;
import parley.merge.correction.Unmatched;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.log.Pair.Verdict;

/** What people correct wins over what would be made of the documents. */
final class CorrectionsTest {
  private static final String RIGHTS = "2018-01-17-cu-us-human-rights";
  private static final String TERROR = "2018-01-17-cu-us-counter-terrorism";

  private static Entry entry(String id) {
    return new Entry(id, id + ".ttl line 1, column 1", "Ana", LocalDate.of(2026, 11, 23), "Known.");
  }

  private static Named meeting(String key) {
    return new Named.InGraph(new Entity(Kind.MEETING, key));
  }

  private static Named official(String key) {
    return new Named.InGraph(new Entity(Kind.OFFICIAL, key));
  }

  private static Named in(String document) {
    return new Named.InDocument(new Mention(document, new Entity(Kind.MEETING, "m1")));
  }

  private static Correction same(String id, Named... names) {
    return new Correction.Same(entry(id), List.of(names));
  }

  private static Correction different(String id, Named... names) {
    return new Correction.Different(entry(id), List.of(names));
  }

  /** Claims are called after document, slot and start of the evidence. */
  private static Corrections corrections(Correction... list) {
    return new Corrections(
        List.of(list),
        (document, fact) ->
            Set.of(
                "claim/%s/%s-%s-%d"
                    .formatted(
                        document, fact.subject().key(), fact.slot(), fact.evidence().start())));
  }

  private static Merged merge(Corrections corrections, Told... documents) {
    Merger merger = new Merger(Authority.packaged(), corrections, OfficeRegister.empty());
    for (Told document : documents) {
      merger.add(document.facts());
    }
    return merger.finish();
  }

  private static Told rights(String document) {
    return report(document)
        .on("2018-01-17")
        .about("human-rights")
        .say(Slot.MEETING_STATUS, Status.HELD)
        .end();
  }

  private static Told terror(String document) {
    return report(document)
        .on("2018-01-17")
        .about("counter-terrorism")
        .say(Slot.MEETING_STATUS, Status.HELD)
        .end();
  }

  @Test
  void twoMeetingsAreOneIfAPersonSaysSo() {
    Merged merged =
        merge(corrections(same("c", meeting(RIGHTS), meeting(TERROR))), rights("a"), terror("b"));

    assertEquals(1, keys(merged, Kind.MEETING).size());
    assertEquals(List.of(), merged.unmatched());
    assertTrue(
        merged.decisions().stream()
            .anyMatch(
                decision ->
                    decision instanceof Decision.Joined joined
                        && joined.pair().verdict() == Verdict.CORRECTED_TO_ONE));
    assertTrue(
        merged.decisions().stream()
            .anyMatch(
                decision ->
                    decision instanceof Decision.Corrected corrected
                        && corrected.entity().key().equals(keys(merged, Kind.MEETING).getFirst())
                        && corrected.correction().entry().who().equals("Ana")));
  }

  @Test
  void whatJoinedOneOfThemStillDoes() {
    assertEquals(
        1,
        keys(
                merge(
                    corrections(same("c", meeting(RIGHTS), meeting(TERROR))),
                    rights("a"),
                    terror("b"),
                    rights("c"),
                    report("d")
                        .on("2018-01-17")
                        .about("human-rights")
                        .in("cu/havana")
                        .say(Slot.MEETING_STATUS, Status.HELD)
                        .end()),
                Kind.MEETING)
            .size());
  }

  @Test
  void reportsOfOneMeetingAreTwoIfAPersonSaysSo() {
    Merged merged = merge(corrections(different("c", in("a"), in("b"))), rights("a"), rights("b"));

    assertEquals(2, keys(merged, Kind.MEETING).size());
    assertTrue(
        merged.decisions().stream()
            .anyMatch(
                decision ->
                    decision instanceof Decision.Refused refused
                        && refused.pair().verdict() == Verdict.CORRECTED_TO_TWO));
  }

  @Test
  void aReportIsTakenOutOfAMeetingNamedByItsIri() {
    Merged merged =
        merge(
            corrections(different("c", meeting(RIGHTS), in("b"))),
            rights("a"),
            rights("b"),
            rights("c"));

    assertEquals(2, keys(merged, Kind.MEETING).size());
    assertEquals(
        List.of("a", "c"),
        merged.reports().stream()
            .collect(Collectors.groupingBy(Merged.Report::meeting))
            .values()
            .stream()
            .filter(reports -> reports.size() == 2)
            .flatMap(List::stream)
            .map(Merged.Report::document)
            .toList());
  }

  @Test
  void anIriFromAfterACorrectionMatchesToo() {
    Told first = rights("a");
    Told second =
        report("b").on("2018-01-16").about("trade").say(Slot.MEETING_STATUS, Status.HELD).end();
    Told third =
        report("c").on("2018-05-16").about("trade").say(Slot.MEETING_STATUS, Status.HELD).end();
    Correction one = same("one", meeting(RIGHTS), meeting("2018-01-16-cu-us-trade"));
    String joined = keys(merge(corrections(one), first, second, third), Kind.MEETING).getFirst();
    Correction two = same("two", meeting(joined), meeting("2018-05-16-cu-us-trade"));

    Merged merged = merge(corrections(two, one), first, second, third);

    assertEquals(List.of(), merged.unmatched());
    assertEquals(1, keys(merged, Kind.MEETING).size());
  }

  @Test
  void anIriMeansWhatItMeansOnceMentionsAreToldApart() {
    Told other = report("b").on("2018-01-17").about("human-rights").in("cu/havana").end();
    Correction parted = different("one", in("a"), in("b"));
    List<String> keys =
        keys(merge(corrections(parted), rights("a"), other, terror("c")), Kind.MEETING);
    assertEquals(3, keys.size());

    Merged merged =
        merge(
            corrections(parted, same("two", meeting(keys.get(1)), meeting(TERROR))),
            rights("a"),
            other,
            terror("c"));

    assertEquals(List.of(), merged.unmatched());
    assertEquals(2, keys(merged, Kind.MEETING).size());
  }

  @Test
  void officialsFollowCorrectionsToo() {
    Told one = Told.by("a").official("o1", "Pedro Pérez", "cu", "Minister");
    Told two = Told.by("b").official("o1", "Pedro Gómez", "cu", "Minister");
    Told three = Told.by("c").official("o1", "Pedro Pérez", "cu", "Minister");

    assertEquals(
        List.of("pedro-gomez"),
        keys(
            merge(
                corrections(same("c", official("pedro-perez"), official("pedro-gomez"))),
                one,
                two,
                three),
            Kind.OFFICIAL));
    Named perez = new Named.InDocument(new Mention("a", new Entity(Kind.OFFICIAL, "o1")));
    Named other = new Named.InDocument(new Mention("c", new Entity(Kind.OFFICIAL, "o1")));
    assertEquals(
        3,
        keys(merge(corrections(different("c", perez, other)), one, two, three), Kind.OFFICIAL)
            .size());
  }

  @Test
  void aRejectedClaimIsNotBelievedAndStaysInItsDocument() {
    Told right = report("a").on("2015-03-31").in("us/washington").end();
    Told wrong = report("b").on("2015-03-31").in("cu/havana").series("x-talks").end();
    String claim = "claim/b/2015-03-31-cu-us-talks-MEETING_PLACE-30";
    Told plain = report("b").on("2015-03-31").in("cu/havana").end();

    Merged merged = merge(corrections(new Correction.Rejected(entry("c"), claim)), plain);

    assertEquals(List.of(), values(merged, Slot.MEETING_PLACE));
    assertEquals(plain.facts().facts().size(), merged.documents().getFirst().facts().size());
    assertEquals(List.of(), merged.unmatched());
    assertEquals(2, merge(corrections(), right, wrong).documents().size());
  }

  @Test
  void aMeetingWithoutStatusIsNoMeeting() {
    Told announced = report("a").on("2015-03-31").say(Slot.MEETING_STATUS, Status.ANNOUNCED).end();
    String claim = "claim/a/2015-03-31-cu-us-talks-MEETING_STATUS-30";

    Merged merged = merge(corrections(new Correction.Rejected(entry("c"), claim)), announced);

    assertEquals(List.of(), keys(merged, Kind.MEETING));
    assertEquals(List.of(), merged.reports());
  }

  @Test
  void aValueThatAPersonSetsIsTheOnlyOneOfAPropertyThatTakesOne() {
    Value havana = Told.reference(Kind.PLACE, "cu/havana");
    Merged merged =
        merge(
            corrections(
                new Correction.Set(
                    entry("c"), meeting("2015-03-31-cu-us-talks"), Slot.MEETING_PLACE, havana)),
            report("a").on("2015-03-31").in("us/washington").end());

    assertEquals(List.of(havana), values(merged, Slot.MEETING_PLACE));
  }

  @Test
  void aValueThatAPersonSetsIsOneMoreOfAPropertyThatTakesMany() {
    Value trade = Told.reference(Kind.TOPIC, "migration");
    Merged merged =
        merge(
            corrections(new Correction.Set(entry("c"), meeting(RIGHTS), Slot.MEETING_TOPIC, trade)),
            rights("a"));

    assertEquals(2, values(merged, Slot.MEETING_TOPIC).size());
    assertTrue(values(merged, Slot.MEETING_TOPIC).contains(trade));
  }

  @Test
  void whatMatchesNothingIsReported() {
    List<Unmatched> unmatched =
        merge(
                corrections(
                    same("a", meeting(RIGHTS), meeting("gone")),
                    new Correction.Rejected(entry("b"), "claim/a/none"),
                    different("c", in("a"), in("lost"))),
                rights("a"))
            .unmatched();

    assertEquals(
        List.of("meeting/gone", "claim/a/none", "meeting/m1 of document lost"),
        unmatched.stream().map(Unmatched::what).toList());
  }

  @Test
  void contradictingCorrectionsAreRefused() {
    Corrections parted =
        corrections(
            same("a", meeting(RIGHTS), meeting(TERROR)),
            different("b", meeting(RIGHTS), meeting(TERROR)));
    ContradictionException refused =
        assertThrows(ContradictionException.class, () -> merge(parted, rights("a"), terror("b")));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("b.ttl line 1, column 1"));
    assertTrue(String.valueOf(refused.getMessage()).contains("a.ttl line 1, column 1"));

    Corrections values =
        corrections(
            new Correction.Set(entry("a"), meeting(RIGHTS), Slot.MEETING_STATUS, Status.HELD),
            new Correction.Set(entry("b"), meeting(RIGHTS), Slot.MEETING_STATUS, Status.CANCELLED));
    assertThrows(ContradictionException.class, () -> merge(values, rights("a")));
  }

  @Test
  void theOrderOfEntriesAndDocumentsDoesNotMatter() {
    List<Correction> list =
        new ArrayList<>(
            List.of(
                same("a", meeting(TERROR), in("c")),
                different("b", in("a"), in("c")),
                new Correction.Set(
                    entry("d"), meeting(TERROR), Slot.MEETING_STATUS, Status.CANCELLED)));
    Merged merged =
        merge(corrections(list.toArray(Correction[]::new)), rights("a"), terror("b"), rights("c"));
    Collections.reverse(list);

    assertEquals(
        merged,
        merge(corrections(list.toArray(Correction[]::new)), rights("c"), terror("b"), rights("a")));
  }

  @Test
  void organizationsAreTakenForOne() {
    Named one = new Named.InGraph(new Entity(Kind.ORGANIZATION, "cu-minrex-office"));
    Named two = new Named.InGraph(new Entity(Kind.ORGANIZATION, "cu-office-of-minrex"));
    Merged merged =
        merge(
            corrections(same("c", one, two)),
            report("a").on("2015-03-31").organ("cu", "cu-minrex-office").end(),
            report("b").on("2015-03-31").organ("cu", "cu-office-of-minrex").end());

    assertEquals(1, values(merged, Slot.DELEGATION_ORGANIZATION).size());
    assertEquals(List.of(), merged.unmatched());
  }
}
