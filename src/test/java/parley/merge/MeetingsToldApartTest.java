package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.merge.Merging.meetings;
import static parley.merge.Merging.report;

import org.junit.jupiter.api.Test;
import parley.extract.Slot;
import parley.extract.Value.Status;
import parley.merge.Told.MeetingTold;

/** Reports that differ though they are of one meeting, and reports of two that look alike. */
final class MeetingsToldApartTest {
  private static final String DAY = "2022-03-10";

  @Test
  void aSeriesIsOneUnderItsEnglishAndItsSpanishName() {
    assertOne(
        report("a").on(DAY).series("human-rights-dialogue").end(),
        report("b").on(DAY).series("dialogo-sobre-derechos-humanos").end());
    assertOne(
        report("a").on(DAY).series("joint-intergovernmental-commission").end(),
        report("b").on(DAY).series("comision-mixta-intergubernamental").end());
    assertOne(
        report("a").on(DAY).series("bilateral-commission").end(),
        report("b").on(DAY).series("comision-bilateral").end());
    assertTwo(
        report("a").on(DAY).series("human-rights-dialogue").end(),
        report("b").on(DAY).series("consejo-conjunto").end());
  }

  @Test
  void twoNamesOfARoundWithOneNumberInOneCityOnOneDayAreOfOneSeries() {
    assertOne(
        report("a").on(DAY).in("cu/havana").series("eu-facilitated-dialogue").round(8).end(),
        report("b").on(DAY).in("cu/havana").series("normalization-dialogue").round(8).end());
    assertTwo(
        report("a").on(DAY).in("cu/havana").series("eu-facilitated-dialogue").round(8).end(),
        report("b").on(DAY).in("us/washington").series("normalization-dialogue").round(8).end());
  }

  @Test
  void theSamePeopleOnOneTopicInOneCityOnOneDayHeldOneMeetingUnderTwoNames() {
    assertOne(
        visit("a", "Jorge Arreaza").about("migration").series("semestral-dialogue").end(),
        visit("b", "Jorge Arreaza").about("migration").series("migration-talks").end());
    assertTwo(
        visit("a", "Jorge Arreaza").series("semestral-dialogue").end(),
        visit("b", "Jorge Arreaza").series("migration-talks").end());
  }

  @Test
  void aRoundDatedADayApartIsOneThoughOneNameOfItsSeriesSaysMore() {
    assertOne(
        report("a").on("2017-09-15").series("law-enforcement-dialogue").round(3).end(),
        report("b").on("2017-09-16").series("law-enforcement-compliance-dialogue").round(3).end());
    assertTwo(
        report("a").on("2017-09-15").series("law-enforcement-dialogue").end(),
        report("b").on("2017-09-16").series("law-enforcement-compliance-dialogue").end());
  }

  @Test
  void aRoundOfWhichOnlyTheMonthIsToldIsNotAnyOtherMeetingInIt() {
    Told aviation = report("a").on("2015-09-28").about("civil-aviation").end();
    assertTwo(aviation, report("b").on("2015-09").series("bilateral-commission").round(1).end());
    assertOne(aviation, report("b").on("2015-09").about("civil-aviation").end());
    assertOne(aviation, report("b").on("2015-09").end());
  }

  @Test
  void theThirdAtATableMayBeLeftOutIfPlaceAndPeopleAgree() {
    assertOne(antalya("a", "ru", "tr", "ua").end(), antalya("b", "ru", "ua").end());
    assertTwo(
        antalya("a", "ru", "tr", "ua").end(),
        Told.by("b").meeting("m1", "ru", "ua").on(DAY).in("tr/istanbul").end());
  }

  @Test
  void whoNamesHalfOfATableTellsOfItIfPlaceAndTopicAgree() {
    assertOne(nile("a", "eg", "et", "sd", "us"), nile("b", "eg", "et"));
    assertTwo(nile("a", "eg", "et", "sd", "us", "sa"), nile("b", "eg", "et"));
  }

  @Test
  void twoWhoMeetBesideALargeTableHaveAMeetingOfTheirOwn() {
    assertTwo(
        Told.by("a")
            .official("z", "Javad Zarif", "ir", "")
            .meeting("m1", "cn", "de", "eu", "fr", "gb", "ir", "ru", "us")
            .on(DAY)
            .in("at/vienna")
            .about("iran-nuclear")
            .side(Slot.DELEGATION_HEAD, "ir", "z")
            .end(),
        Told.by("b")
            .official("z", "Javad Zarif", "ir", "")
            .meeting("m1", "ir", "us")
            .on(DAY)
            .in("at/vienna")
            .about("iran-nuclear")
            .side(Slot.DELEGATION_HEAD, "ir", "z")
            .end());
  }

  @Test
  void oneDocumentThatTellsOfATableAndOfTwoWhoSatThereTellsOfTwoMeetings() {
    Told told = antalya("a", "ru", "tr", "ua").end();
    told.meeting("m2", "ru", "ua")
        .on(DAY)
        .in("tr/antalya")
        .side(Slot.DELEGATION_HEAD, "ru", "lavrov");
    assertTwo(told);
  }

  @Test
  void whatOneDocumentTellsAsHeldIsNotWhatItSaysWasProposed() {
    Told told = report("a").on(DAY).in("cu/havana").say(Slot.MEETING_STATUS, Status.HELD).end();
    told.meeting("m2", "cu", "us")
        .on("2022-03")
        .in("cu/havana")
        .say(Slot.MEETING_STATUS, Status.PROPOSED);
    assertTwo(told);
  }

  @Test
  void theNumberOfTheRoundLeadsToTheTableThatTheMediatorIsLeftOutOf() {
    assertOne(
        Told.by("a").meeting("m1", "eu", "rs", "xk").on(DAY).in("be/brussels").round(10).end(),
        Told.by("b").meeting("m1", "rs", "xk").on(DAY).round(10).end());
  }

  @Test
  void aGuestWhoIsReceivedByTwoHostsOnADayHasTwoMeetings() {
    Told minister = visit("a", "Jorge Arreaza").end();
    assertTwo(minister, visit("b", "Nicolás Maduro").end());
    assertOne(minister, visit("b", "Jorge Arreaza Montserrat").end());
  }

  @Test
  void ofTalksOnOneTopicTheHostsMayBeToldDifferently() {
    assertOne(
        visit("a", "Jorge Arreaza").about("trade").end(),
        visit("b", "Nicolás Maduro").about("trade").end());
  }

  @Test
  void whatTheSamePeopleSpokeOfInOnePlaceIsToldWithOtherEmphasis() {
    assertOne(
        visit("a", "Jorge Arreaza").about("humanitarian-aid").end(),
        visit("b", "Jorge Arreaza").about("peace-process").end());
    assertTwo(
        report("a").on(DAY).in("cu/havana").about("humanitarian-aid").end(),
        report("b").on(DAY).in("cu/havana").about("peace-process").end());
  }

  @Test
  void aNumberedRoundThatWasPutOffIsTheOneHeldLater() {
    assertOne(
        round("a", Status.ANNOUNCED).on("2018-07-06").in("us/washington").end(),
        round("b", Status.HELD).on("2018-09-06").in("cu/havana").end());
    assertOne(
        round("a", Status.ANNOUNCED).on("2018-07-06").end(),
        round("b", Status.POSTPONED).end(),
        round("c", Status.POSTPONED).on("2018-09-06").end(),
        round("d", Status.HELD).on("2018-09-06").end());
  }

  @Test
  void roundsThatWereHeldOnDaysFarApartAreTwoThoughTheyHaveOneNumber() {
    assertTwo(
        round("a", Status.HELD).on("2018-07-06").end(),
        round("b", Status.HELD).on("2018-09-06").end());
  }

  @Test
  void whatWasPlannedWithoutANumberMayBeAnother() {
    assertTwo(
        report("a")
            .on("2018-07-06")
            .series("2-2-dialogue")
            .say(Slot.MEETING_STATUS, Status.ANNOUNCED)
            .end(),
        report("b")
            .on("2018-09-06")
            .series("2-2-dialogue")
            .say(Slot.MEETING_STATUS, Status.HELD)
            .end());
  }

  private static void assertOne(Told... documents) {
    assertEquals(1, meetings(documents).size(), () -> meetings(documents).toString());
  }

  private static void assertTwo(Told... documents) {
    assertEquals(2, meetings(documents).size(), () -> meetings(documents).toString());
  }

  private static MeetingTold antalya(String document, String... parties) {
    return Told.by(document)
        .official("lavrov", "Sergey Lavrov", "ru", "")
        .meeting("m1", parties)
        .on(DAY)
        .in("tr/antalya")
        .side(Slot.DELEGATION_HEAD, "ru", "lavrov");
  }

  private static Told nile(String document, String... parties) {
    return Told.by(document)
        .meeting("m1", parties)
        .on("2020-01-13/2020-01-15")
        .in("us/washington")
        .about("nile-dam")
        .end();
  }

  private static MeetingTold visit(String document, String host) {
    return Told.by(document)
        .official("guest", "Mevlüt Çavuşoğlu", "tr", "")
        .official("host", host, "ve", "")
        .meeting("m1", "tr", "ve")
        .on(DAY)
        .in("ve/caracas")
        .side(Slot.DELEGATION_HEAD, "tr", "guest")
        .side(Slot.DELEGATION_HEAD, "ve", "host");
  }

  private static MeetingTold round(String document, Status status) {
    return report(document).series("2-2-dialogue").round(1).say(Slot.MEETING_STATUS, status);
  }
}
