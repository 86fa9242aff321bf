package parley.merge;

import static parley.extract.Slot.DELEGATION_HEAD;
import static parley.extract.Slot.DELEGATION_MEMBER;
import static parley.extract.Slot.MEETING_STATUS;

import java.util.List;
import parley.extract.DocumentFacts;
import parley.extract.Value.Status;

/** What a careful reader finds in the five seed documents, as far as merging needs it. */
final class SeedFacts {
  private static final String RIGHTS = "human-rights-dialogue";
  private static final String ENFORCEMENT = "law-enforcement-dialogue";

  private SeedFacts() {}

  static List<DocumentFacts> all() {
    return List.of(first(), second(), third(), fourth(), fifth());
  }

  private static DocumentFacts first() {
    return Told.by("000")
        .official("tomasz-malinowski", "Tomasz Malinowski", "us", "Assistant Secretary of State")
        .official("pedro-luis-pedroso-cuesta", "Pedro Luis Pedroso Cuesta", "cu", "deputy director")
        .meeting("m1", "cu", "us")
        .on("2015-03-31")
        .series(RIGHTS)
        .round(1)
        .about("human-rights", "police-brutality")
        .say(MEETING_STATUS, Status.HELD)
        .side(DELEGATION_HEAD, "us", "tomasz-malinowski")
        .side(DELEGATION_HEAD, "cu", "pedro-luis-pedroso-cuesta")
        .end()
        .facts();
  }

  private static DocumentFacts second() {
    return Told.by("001")
        .official("pedro-luis-pedroso-cuesta", "Pedro Luis Pedroso Cuesta", "cu", "Deputy Director")
        .official("pedroso", "Pedroso", "", "")
        .official("malinowski", "Malinowski", "us", "Assistant Secretary")
        .meeting("m1", "cu", "us")
        .on("2016-10-14")
        .in("cu/havana")
        .series(RIGHTS)
        .round(2)
        .say(MEETING_STATUS, Status.HELD)
        .side(DELEGATION_MEMBER, "us", "malinowski")
        .after("m2")
        .end()
        .meeting("m2", "cu", "us")
        .on("2015-03")
        .in("us/washington")
        .end()
        .meeting("m3", "cu", "us")
        .on("2015-03-31")
        .series(RIGHTS)
        .round(1)
        .about("human-rights")
        .side(DELEGATION_HEAD, "cu", "pedroso")
        .end()
        .facts();
  }

  private static DocumentFacts third() {
    return Told.by("002")
        .official("pedro-luis-pedroso", "Pedro Luis Pedroso", "cu", "Deputy Director")
        .official("tom-malinowski", "Tom Malinowski", "us", "Assistant Secretary of State")
        .meeting("m1", "cu", "us")
        .on("2016-10-14")
        .in("cu/havana")
        .series(RIGHTS)
        .round(2)
        .say(MEETING_STATUS, Status.ANNOUNCED)
        .after("m2")
        .end()
        .meeting("m2", "cu", "us")
        .on("2015-03-31")
        .in("us/washington")
        .series(RIGHTS)
        .round(1)
        .side(DELEGATION_HEAD, "cu", "pedro-luis-pedroso")
        .side(DELEGATION_HEAD, "us", "tom-malinowski")
        .end()
        .facts();
  }

  private static DocumentFacts fourth() {
    return Told.by("003")
        .meeting("m1", "cu", "us")
        .on("XXXX-XX-18/XXXX-XX-19")
        .in("cu/havana")
        .series(ENFORCEMENT)
        .about("terrorism", "migrant-smuggling")
        .say(MEETING_STATUS, Status.HELD)
        .end()
        .facts();
  }

  private static DocumentFacts fifth() {
    return Told.by("004")
        .meeting("m1", "cu", "us")
        .on("2018-02-14")
        .in("us/washington")
        .series(ENFORCEMENT)
        .round(1)
        .about("human-trafficking")
        .end()
        .meeting("m2", "cu", "us")
        .on("2018-02-13")
        .in("us/washington")
        .series("exchange-on-trafficking-in-persons")
        .round(5)
        .about("human-trafficking")
        .end()
        .meeting("m3", "cu", "us")
        .on("2018-01-22/2018-01-23")
        .in("us/florida")
        .series("border-guard-exchange")
        .round(8)
        .end()
        .meeting("m4", "cu", "us")
        .on("2018-01-17")
        .in("us/washington")
        .series(ENFORCEMENT)
        .about("counter-terrorism")
        .end()
        .facts();
  }
}
