package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Slot;
import parley.extract.Value.Status;
import parley.merge.Told;

/** Counts worked out by hand, for facts made by hand. */
final class ScorerTest {
  static final String GOLD =
      """
      {"doc": "a", "lang": "en", "published": null,
       "meetings": [
         {"key": "m1", "main": true, "status": "held", "start": "2015-03-31", "end": "2015-03-31",
          "place": "Washington", "country_of_place": "US", "parties": ["US", "CU"],
          "series": "Human Rights Dialogue", "ordinal": 1,
          "delegations": [
            {"party": "US", "head": "Tomasz Malinowski", "members": [], "organizations": []},
            {"party": "CU", "head": "Pedro Luis Pedroso Cuesta", "members": ["Anaysansi Camejo"],
             "organizations": ["Foreign Ministry"]}],
          "topics": ["human rights", "police brutality"]},
         {"key": "m2", "main": false, "status": "announced", "start": null, "end": null,
          "place": null, "country_of_place": null, "parties": ["US", "CU"],
          "series": "Law Enforcement Dialogue", "ordinal": null, "delegations": [], "topics": []}],
       "officials": [
         {"name": "Tomasz Malinowski", "role": "Assistant Secretary of State", "party": "US",
          "headOf": "m1"},
         {"name": "Pedro Luis Pedroso Cuesta", "role": null, "party": "CU", "headOf": "m1"},
         {"name": "Anaysansi Camejo", "role": null, "party": null, "headOf": null}],
       "notes": ""}
      """;

  private final Path folder;

  ScorerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPerfectReadingScoresOneInEverySlot() throws IOException {
    Score score = score(perfect().facts());
    for (ScoredSlot slot : ScoredSlot.values()) {
      assertEquals(1, score.of(slot).f1(), score::details);
    }
    assertEquals(new Tally(2, 0, 0), score.of(ScoredSlot.MEETING));
    assertEquals(new Tally(1, 0, 0), score.of(ScoredSlot.MAIN_MEETING));
    assertEquals(new Tally(4, 0, 0), score.of(ScoredSlot.PARTY));
    assertEquals(new Tally(2, 0, 0), score.of(ScoredSlot.HEAD));
    assertEquals(new Tally(1, 0, 0), score.of(ScoredSlot.START));
    assertEquals("", score.details());
  }

  @Test
  void namesAreComparedByWhatTheyMean() throws IOException {
    Score score = score(perfect().facts());
    assertEquals(new Tally(1, 0, 0), score.of(ScoredSlot.ORGANIZATION));
    assertEquals(new Tally(1, 0, 0), score.of(ScoredSlot.ROLE));
    assertEquals(new Tally(3, 0, 0), score.of(ScoredSlot.OFFICIAL));
  }

  @Test
  void anOrganIsComparedWithoutTheNameOfItsParty() throws IOException {
    List<String> names =
        List.of(
            "Cuban Foreign Ministry",
            "Ministry of Foreign Affairs of the Republic of Cuba",
            "Ministerio de Relaciones Exteriores de Cuba",
            "Ministerio de Relaciones Exteriores de la República de Cuba");
    for (String name : names) {
      String gold = GOLD.replace("Foreign Ministry", name);
      assertEquals(new Tally(1, 0, 0), score(gold, perfect().facts()).of(ScoredSlot.ORGANIZATION));
    }
    String other = GOLD.replace("Foreign Ministry", "Chilean Foreign Ministry");
    assertEquals(new Tally(0, 1, 1), score(other, perfect().facts()).of(ScoredSlot.ORGANIZATION));
  }

  @Test
  void aMissedMeetingMissesAllItsValues() throws IOException {
    Score score = score(Told.by("a").facts());
    assertEquals(new Tally(0, 0, 2), score.of(ScoredSlot.MEETING));
    assertEquals(new Tally(0, 0, 1), score.of(ScoredSlot.MAIN_MEETING));
    assertEquals(new Tally(0, 0, 4), score.of(ScoredSlot.PARTY));
    assertEquals(new Tally(0, 0, 2), score.of(ScoredSlot.TOPIC));
    assertEquals(new Tally(0, 0, 1), score.of(ScoredSlot.ROLE));
    assertEquals(0, score.of(ScoredSlot.MEETING).recall());
    assertEquals(1, score.of(ScoredSlot.MEETING).precision());
  }

  @Test
  void anInventedMeetingIsWrongInAllItsValues() throws IOException {
    Told told = perfect();
    told.meeting("m9", "cn", "us").on("2019-05-01").in("cn/beijing").round(3);
    Score score = score(told.facts());
    assertEquals(new Tally(2, 1, 0), score.of(ScoredSlot.MEETING));
    assertEquals(new Tally(1, 1, 0), score.of(ScoredSlot.MAIN_MEETING));
    assertEquals(new Tally(4, 2, 0), score.of(ScoredSlot.PARTY));
    assertEquals(new Tally(1, 1, 0), score.of(ScoredSlot.ORDINAL));
    assertEquals(new Tally(1, 1, 0), score.of(ScoredSlot.COUNTRY));
    assertEquals(2.0 / 3, score.of(ScoredSlot.MEETING).precision(), 1e-9);
    assertEquals(0.8, score.of(ScoredSlot.MEETING).f1(), 1e-9);
  }

  @Test
  void aWrongValueIsBothWrongAndMissed() throws IOException {
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us")
        .on("2015-03-31")
        .in("cu/havana")
        .series("human-rights-dialogue")
        .round(2)
        .about("human-rights", "trade")
        .say(Slot.MEETING_STATUS, Status.ANNOUNCED);
    Score score = score(told.facts());
    assertEquals(new Tally(0, 1, 1), score.of(ScoredSlot.PLACE));
    assertEquals(new Tally(0, 1, 1), score.of(ScoredSlot.COUNTRY));
    assertEquals(new Tally(0, 1, 1), score.of(ScoredSlot.ORDINAL));
    assertEquals(new Tally(0, 1, 1), score.of(ScoredSlot.STATUS));
    assertEquals(new Tally(1, 1, 1), score.of(ScoredSlot.TOPIC));
    assertTrue(
        score.details().contains("a\n")
            && score.details().contains("  place, m1: expected \"Washington\", found \"Havana\"\n"),
        score::details);
  }

  @Test
  void daysWithoutYearAreNoDate() throws IOException {
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us").on("XXXX-XX-18/XXXX-XX-19").series("law-enforcement-dialogue");
    Score score = score(told.facts());
    assertEquals(new Tally(1, 0, 1), score.of(ScoredSlot.MEETING));
    assertEquals(new Tally(0, 0, 1), score.of(ScoredSlot.START));
  }

  @Test
  void aDateWhereTheGoldHasNoneIsWrong() throws IOException {
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us").on("2023-01-18").series("law-enforcement-dialogue");
    assertEquals(new Tally(0, 1, 1), score(told.facts()).of(ScoredSlot.START));
  }

  @Test
  void headsOnTheOtherSideAreWrong() throws IOException {
    Told told = Told.by("a").official("m", "Tom Malinowski", "us", "");
    told.meeting("m1", "cu", "us").on("2015-03-31").side(Slot.DELEGATION_HEAD, "cu", "m");
    assertEquals(new Tally(0, 1, 2), score(told.facts()).of(ScoredSlot.HEAD));
  }

  @Test
  void anotherDocumentDoesNotHelp() throws IOException {
    Told vague = Told.by("a");
    vague.meeting("m1", "cu", "us").on("2015-03").series("human-rights-dialogue").round(1);
    Told precise = Told.by("b");
    precise.meeting("m1", "cu", "us").on("2015-03-31").series("human-rights-dialogue").round(1);
    Score score = score(vague.facts(), precise.facts());
    assertEquals(new Tally(0, 1, 1), score.of(ScoredSlot.START));
    assertEquals(List.of("b"), score.withoutGold());
  }

  @Test
  void goldWithoutDocumentIsReportedAndNotCounted() throws IOException {
    Score score = score(Told.by("b").facts());
    assertEquals(List.of("a"), score.withoutDocument());
    assertEquals(Tally.NONE, score.of(ScoredSlot.MEETING));
    assertTrue(score.table().contains("a: gold, but no such document\n"), score::table);
    assertTrue(score.table().contains("b: no gold, not counted\n"), score::table);
  }

  @Test
  void ofAWholeCollectionAnUnreadDocumentIsMissed() throws IOException {
    Files.writeString(folder.resolve("a.json"), GOLD);
    Score score = new Scorer(Authority.packaged()).scoreWhole(Gold.read(folder), List.of());
    assertEquals(new Tally(0, 0, 2), score.of(ScoredSlot.MEETING));
    assertEquals(List.of("a"), score.withoutDocument());
    assertEquals(1, score.documents());
  }

  @Test
  void aDocumentInAFolderHasTheGoldOfItsName() throws IOException {
    Told told = Told.by("saved/a");
    told.meeting("m1", "cu", "us").on("2015-03-31");
    assertEquals(new Tally(1, 0, 1), score(told.facts()).of(ScoredSlot.MEETING));
  }

  @Test
  void theTableHasALineForEachSlot() throws IOException {
    List<String> lines = score(perfect().facts()).table().lines().toList();
    assertEquals(1 + ScoredSlot.values().length + 1, lines.size());
    assertEquals("meetings               1.000  1.000  1.000      2      0      0", lines.get(1));
  }

  private static Told perfect() {
    Told told =
        Told.by("a")
            .official("tom", "Tom Malinowski", "us", "U.S. Assistant Secretary of State for Labor")
            .official("pedroso", "Pedro Luis Pedroso", "cu", "")
            .official("camejo", "Anaysansi Camejo", "", "");
    return told.meeting("m1", "cu", "us")
        .on("2015-03-31")
        .in("us/washington")
        .series("human-rights-dialogue")
        .round(1)
        .about("human-rights", "police-brutality")
        .say(Slot.MEETING_STATUS, Status.HELD)
        .side(Slot.DELEGATION_HEAD, "us", "tom")
        .side(Slot.DELEGATION_HEAD, "cu", "pedroso")
        .side(Slot.DELEGATION_MEMBER, "cu", "camejo")
        .organ("cu", "cu-ministry-of-foreign-affairs")
        .end()
        .meeting("m2", "cu", "us")
        .series("law-enforcement-dialogue")
        .say(Slot.MEETING_STATUS, Status.ANNOUNCED)
        .end();
  }

  private Score score(DocumentFacts... documents) throws IOException {
    return score(GOLD, documents);
  }

  private Score score(String gold, DocumentFacts... documents) throws IOException {
    Files.writeString(folder.resolve("a.json"), gold);
    return new Scorer(Authority.packaged()).score(Gold.read(folder), List.of(documents));
  }
}
