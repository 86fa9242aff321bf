package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.merge.Merging.merge;
import static parley.merge.Merging.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.extract.Slot;
import parley.merge.log.Decision;
import parley.merge.log.Decision.Joined;
import parley.merge.log.Decision.Refused;
import parley.merge.log.Ground;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Respect;

/** What is written down about joins and about those that nearly were. */
final class DecisionsTest {
  private static <D extends Decision> List<D> of(Class<D> type, Told... documents) {
    return merge(documents).decisions().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void aJoinTellsWhatAgreesWhatIsASlipAndWhatIsNotSaid() {
    Joined joined =
        of(
                Joined.class,
                report("a")
                    .on("2015-03-31")
                    .series("human-rights-dialogue")
                    .in("us/washington")
                    .end(),
                report("b").on("2015-03-31").series("human-rights-dialogue").in("cu/havana").end())
            .getFirst();

    assertEquals("b", joined.pair().report().document());
    assertEquals("a", joined.pair().with().document());
    assertEquals(Verdict.ALIKE, joined.pair().verdict());
    assertEquals(
        EnumSet.of(Ground.SAME_PARTIES, Ground.SAME_DAYS, Ground.SAME_SERIES),
        joined.pair().weighing().agreeing());
    assertEquals(Set.of(Respect.PLACE), joined.pair().weighing().contradicting());
    assertTrue(joined.pair().weighing().unknown().contains(Respect.ROUND));
    assertEquals(106, joined.pair().weighing().score());
  }

  @Test
  void reportsThatSayTheSameAreJoinedForThatReason() {
    List<Joined> joined =
        of(Joined.class, report("a").on("2015-03-31").end(), report("b").on("2015-03-31").end());

    assertEquals(List.of(Verdict.EQUAL), joined.stream().map(j -> j.pair().verdict()).toList());
  }

  @Test
  void aReportOfAnotherTopicIsRefusedWithBothMeetings() {
    Refused refused =
        of(
                Refused.class,
                report("a").on("2018-01-17").about("human-rights").end(),
                report("b").on("2018-01-17").about("counter-terrorism").end())
            .getFirst();

    assertEquals(Verdict.CONTRADICTED, refused.pair().verdict());
    assertEquals(Set.of(Respect.TOPIC), refused.pair().weighing().contradicting());
    assertEquals(
        Set.of("2018-01-17-cu-us-human-rights", "2018-01-17-cu-us-counter-terrorism"),
        Set.of(refused.entity().key(), refused.other().key()));
  }

  @Test
  void aReportThatFitsTwoMeetingsIsRefusedByBoth() {
    List<Refused> refused =
        of(
            Refused.class,
            report("a").on("2018-01-17").about("human-rights").end(),
            report("b").on("2018-01-17").about("counter-terrorism").end(),
            report("c").on("2018-01-17").end());

    assertEquals(
        List.of("a", "b"),
        refused.stream()
            .filter(one -> one.pair().verdict() == Verdict.FITS_TWO)
            .map(one -> one.pair().with().document())
            .sorted()
            .toList());
  }

  @Test
  void meetingsOfOtherDaysAreNotNear() {
    assertEquals(
        List.of(),
        of(Refused.class, report("a").on("2018-01-17").end(), report("b").on("2018-03-17").end()));
  }

  @Test
  void aSurnameThatFitsTwoPeopleIsRefusedByBoth() {
    List<Refused> refused =
        of(
            Refused.class,
            Told.by("a").official("o1", "Tom Malinowski", "us", "Assistant Secretary"),
            Told.by("b").official("o1", "Piotr Malinowski", "us", "Assistant Secretary"),
            Told.by("c").official("o1", "Malinowski", "us", "Assistant Secretary"));

    assertEquals(
        List.of(Verdict.FITS_TWO, Verdict.FITS_TWO),
        refused.stream().map(one -> one.pair().verdict()).toList());
    assertEquals(
        Set.of(Ground.SURNAME, Ground.SAME_PARTY, Ground.LIKE_ROLE),
        refused.getFirst().pair().weighing().agreeing());
  }

  @Test
  void aNamesakeOfAnotherPartyIsRefused() {
    Refused refused =
        of(
                Refused.class,
                Told.by("a").official("o1", "José García", "mx", ""),
                Told.by("b").official("o1", "José García", "cu", ""))
            .getFirst();

    assertEquals(Verdict.CONTRADICTED, refused.pair().verdict());
    assertEquals(Set.of(Respect.PARTY), refused.pair().weighing().contradicting());
  }

  @Test
  void aNamesakeOfAnotherPartyAndOfficeInOneDocumentIsRefusedOnce() {
    List<Refused> refused =
        of(
            Refused.class,
            Told.by("a")
                .official("o1", "José García", "mx", "director of trade")
                .official("o2", "José García", "cu", "ambassador"));

    assertEquals(
        List.of(Verdict.CONTRADICTED), refused.stream().map(one -> one.pair().verdict()).toList());
  }

  @Test
  void aReportHasThreeRefusalsAtMost() {
    Told[] documents = new Told[10];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = report("d" + i).on("2018-01-17").about("topic-" + i).end();
    }

    List<Refused> refused = of(Refused.class, documents);

    assertTrue(refused.size() <= 3 * documents.length, refused::toString);
    assertTrue(refused.size() >= documents.length - 1, refused::toString);
  }

  @Test
  void aReportOfPartOfAMeetingsPeopleIsToldApartByItsDocument() {
    List<Refused> refused =
        of(
            Refused.class,
            Told.by("a")
                .meeting("m1", "cu", "us")
                .on("2018-01-17")
                .end()
                .meeting("m2", "cu", "us")
                .on("2018-01-17")
                .after("m1")
                .end());

    assertEquals(
        List.of(Verdict.TOLD_APART), refused.stream().map(r -> r.pair().verdict()).toList());
  }

  @Test
  void aSeriesOfAnotherNameIsJoined() {
    assertTrue(
        of(
                Joined.class,
                report("a").on("2015-03-31").series("human-rights-dialogue").end(),
                report("b").on("2016-03-31").series("human-rights-talks").end())
            .stream()
            .anyMatch(
                joined ->
                    joined.entity().key().equals("cu-us-human-rights-talks")
                        && joined.pair().weighing().agreeing().contains(Ground.SAME_SERIES)));
  }

  @Test
  void everySlotWithSeveralValuesHasOneChoice() {
    List<Decision.Preferred> preferred =
        of(
            Decision.Preferred.class,
            report("a").on("2015-03-30/2015-03-31").in("us").end(),
            report("b").on("2015-03-31").in("us/washington").end());

    assertEquals(
        List.of(Slot.MEETING_WHEN, Slot.MEETING_PLACE),
        preferred.stream().map(Decision.Preferred::slot).toList());
  }
}
