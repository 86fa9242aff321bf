package parley.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** What a fair reader would let pass, and what not, though it is not written as in the gold. */
final class FairnessTest {
  private static final String GOLD = ScorerTest.GOLD;

  private final Path folder;

  FairnessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theStatusOfAMeetingThatIsOnlyMentionedDoesNotCount() throws IOException {
    Told told = Told.by("a");
    told.meeting("m2", "cu", "us")
        .series("law-enforcement-dialogue")
        .say(Slot.MEETING_STATUS, Status.HELD);
    assertEquals(new Tally(0, 0, 1), score(told.facts()).of(ScoredSlot.STATUS));
  }

  @Test
  void partiesAndStatusAreEnoughWhereNothingSpeaksAgainstIt() throws IOException {
    Told told = Told.by("a");
    told.meeting("x", "cu", "us").say(Slot.MEETING_STATUS, Status.HELD);
    Score score = score(told.facts());
    assertEquals(new Tally(1, 0, 1), score.of(ScoredSlot.MEETING));
    assertEquals(new Tally(0, 0, 1), score.of(ScoredSlot.START));
  }

  @Test
  void anotherDayOfTheMonthAtTheSamePlaceIsAWrongDayNotAnotherMeeting() throws IOException {
    Told told = Told.by("a");
    told.meeting("x", "cu", "us")
        .on("2015-03-30")
        .in("us/washington")
        .say(Slot.MEETING_STATUS, Status.HELD);
    assertEquals(new Tally(1, 0, 1), score(told.facts()).of(ScoredSlot.MEETING));
  }

  @Test
  void anotherYearIsAnotherMeeting() throws IOException {
    Told told = Told.by("a");
    told.meeting("x", "cu", "us")
        .on("2012-03-31")
        .in("us/washington")
        .say(Slot.MEETING_STATUS, Status.HELD);
    assertEquals(new Tally(0, 1, 2), score(told.facts()).of(ScoredSlot.MEETING));
  }

  @Test
  void placesAreOneInAnyLanguageAndWithTheirCountry() throws IOException {
    for (String place : List.of("Washington, D.C.", "Washington, United States", "WASHINGTON")) {
      assertEquals(new Tally(1, 0, 0), placeScore(place, "us/washington"), place);
    }
    assertEquals(new Tally(1, 0, 0), placeScore("La Habana", "cu/havana"));
    assertEquals(new Tally(1, 0, 0), placeScore("Bruselas", "be/brussels"));
    assertEquals(new Tally(1, 0, 0), placeScore("Geneva", "ch/geneva/palace-of-nations"));
    assertEquals(new Tally(0, 1, 1), placeScore("Washington", "cu/havana"));
  }

  private Tally placeScore(String gold, String found) throws IOException {
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us").on("2015-03-31").in(found);
    return score(GOLD.replace("\"Washington\"", "\"" + gold + "\""), told.facts())
        .of(ScoredSlot.PLACE);
  }

  @Test
  void whoLedASideWithAnotherIsAHeadToo() throws IOException {
    String joint =
        GOLD.replace(
            "\"Anaysansi Camejo\", \"role\": null, \"party\": null, \"headOf\": null",
            "\"Anaysansi Camejo\", \"role\": null, \"party\": \"CU\", \"headOf\": \"m1\"");
    Told told =
        Told.by("a")
            .official("pedroso", "Pedro Luis Pedroso", "cu", "")
            .official("camejo", "Anaysansi Camejo", "cu", "");
    told.meeting("m1", "cu", "us")
        .on("2015-03-31")
        .side(Slot.DELEGATION_HEAD, "cu", "pedroso")
        .side(Slot.DELEGATION_HEAD, "cu", "camejo");
    assertEquals(new Tally(2, 0, 1), score(joint, told.facts()).of(ScoredSlot.HEAD));
  }

  @Test
  void namesOfOrganizationsRolesAndPeopleMayBeShortOrLong() throws IOException {
    for (String organ : List.of("Foreign Ministry", "MINREX", "Ministry of Foreign Relations")) {
      Told told = Told.by("a");
      told.meeting("m1", "cu", "us").on("2015-03-31").organ("cu", "cu-ministry-of-foreign-affairs");
      assertEquals(
          new Tally(1, 0, 0),
          score(GOLD.replace("Foreign Ministry", organ), told.facts()).of(ScoredSlot.ORGANIZATION),
          organ);
    }
    Told surname =
        Told.by("a").official("m", "Malinowski", "us", "US Assistant Secretary of State");
    Score score = score(surname.facts());
    assertEquals(new Tally(1, 0, 2), score.of(ScoredSlot.OFFICIAL));
    assertEquals(new Tally(1, 0, 0), score.of(ScoredSlot.ROLE));
  }

  @Test
  void aTopicOutsideTheSchemeMayHaveMoreWords() throws IOException {
    String gold = GOLD.replace("\"police brutality\"", "\"marine biodiversity\"");
    Told told = Told.by("a");
    told.meeting("m1", "cu", "us")
        .on("2015-03-31")
        .about("protection-of-marine-biodiversity", "human-rights");
    assertEquals(new Tally(2, 0, 0), score(gold, told.facts()).of(ScoredSlot.TOPIC));
    Told narrower = Told.by("a");
    narrower.meeting("m1", "cu", "us").on("2015-03-31").about("economic-sanctions");
    assertEquals(
        new Tally(0, 1, 2),
        score(GOLD.replace("\"police brutality\"", "\"sanctions\""), narrower.facts())
            .of(ScoredSlot.TOPIC));
  }

  @Test
  void aMeetingInADocumentWithoutAnyIsCounted() throws IOException {
    String none = "{\"doc\": \"a\", \"meetings\": [], \"officials\": []}";
    Told told = Told.by("a");
    told.meeting("x", "cu", "us").on("2015-03-31");
    assertEquals(new Share(1, 1), score(none, told.facts()).falselyMeeting());
    assertEquals(new Share(0, 1), score(none, Told.by("a").facts()).falselyMeeting());
    assertEquals(new Share(0, 0), score(told.facts()).falselyMeeting());
  }

  private Score score(DocumentFacts... documents) throws IOException {
    return score(GOLD, documents);
  }

  private Score score(String gold, DocumentFacts... documents) throws IOException {
    Files.writeString(folder.resolve("a.json"), gold);
    return new Scorer(Authority.packaged()).score(Gold.read(folder), List.of(documents));
  }
}
