package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.score.Gold;
import parley.score.Score;
import parley.score.ScoredSlot;
import parley.score.Scorer;

/** What must come out of the five seed documents, and the traps that they hold. */
final class SeedsTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/seeds");
  private static final Score SCORE = score();

  @ParameterizedTest
  @EnumSource(ScoredSlot.class)
  void everySlotReachesItsBar(ScoredSlot slot) {
    double bar = slot == ScoredSlot.TOPIC ? 0.8 : 0.95;

    assertTrue(SCORE.of(slot).f1() >= bar, () -> SCORE.table() + SCORE.details());
  }

  @Test
  void theYearOfTheBlogPostsComesFromTheirNotes() {
    Fact second = when("001", "2016-10-14");
    assertTrue(second.evidence().because().contains("2016-10-11"), second::toString);
    Fact first = when("001", "2015-03-31");
    assertFalse(first.evidence().because().contains("2105"), "the misprint dates nothing");
  }

  @Test
  void theYearOfTheAnnouncementComesFromTheWeekdayAndTheEarlierRound() {
    Fact when = when("002", "2016-10-14");

    assertTrue(when.evidence().because().contains("Friday"), when::toString);
    assertTrue(when.evidence().because().contains("2015-03-31"), when::toString);
  }

  @Test
  void readersCommentsAreNoSource() {
    String text = Seeds.read(Seeds.FOLDER.resolve("002_611ace0aa5002c74.txt")).text();
    int comments = text.indexOf("3 thoughts on");

    assertTrue(comments > 0);
    for (Fact fact : Seeds.facts("002")) {
      assertTrue(fact.evidence().end() <= comments, fact::toString);
    }
  }

  @Test
  void pageFurnitureIsNoEvidence() {
    for (Fact fact : Seeds.facts("003")) {
      for (String furniture : List.of("Site icon", "Source link", "Exit mobile version")) {
        assertFalse(fact.evidence().quote().contains(furniture), fact::toString);
      }
    }
  }

  @Test
  void aPublicationDateInASidecarCompletesTheDaysOfTheMonth(@TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("003.txt");
    Files.copy(Seeds.FOLDER.resolve("003_6feb70dea2efb894.txt"), copy);
    Files.writeString(folder.resolve("003.meta.json"), "{\"published\": \"2023-01-20\"}");

    Set<String> times =
        Seeds.extract(copy).getFirst().facts().stream()
            .filter(fact -> fact.slot() == Slot.MEETING_WHEN)
            .map(fact -> ((Value.When) fact.value()).edtf())
            .collect(Collectors.toSet());

    assertEquals(Set.of("2023-01-18/2023-01-19"), times);
  }

  @Test
  void aCommemorationAHearingAndAForumAreNoMeetings() {
    String text = Seeds.read(Seeds.FOLDER.resolve("004_148aa607e134a587.txt")).text();
    int commemoration = text.indexOf("Triumph of the Cuban Revolution commemorated");
    int exchange = text.indexOf("Cuban and US authorities hold Technical Exchange");
    int hearing = text.indexOf("Cuba is a safe, peaceful and healthy country");

    for (Fact fact : Seeds.facts("004")) {
      if (fact.slot().subject() == Entity.Kind.MEETING) {
        int start = fact.evidence().start();
        assertFalse(commemoration <= start && start < exchange, fact::toString);
        assertTrue(start < hearing, fact::toString);
      }
    }
  }

  @Test
  void proposalsAndFoundingsAreNoMeetings() {
    Set<String> months = new TreeSet<>();
    for (DocumentFacts document : Seeds.FACTS) {
      document.facts().stream()
          .filter(fact -> fact.slot() == Slot.MEETING_WHEN)
          .map(fact -> ((Value.When) fact.value()).edtf())
          .forEach(when -> months.add(when.substring(0, 7)));
    }

    assertFalse(months.contains("2014-07"), "July 2014 is when Cuba proposed the talks");
    assertFalse(months.contains("2015-01"), "January 2015 is when they were accepted");
    assertFalse(months.contains("2015-11"), "November 2015 is when the dialogue was established");
  }

  @Test
  void whatCubaSaysOfTreatiesIsItsPosition() {
    List<Fact> about =
        Seeds.facts("001").stream()
            .filter(fact -> fact.evidence().quote().contains("44 of the 61"))
            .toList();
    Value cuba = new Value.Reference(new Entity(Entity.Kind.PARTY, "cu"));

    assertTrue(
        about.stream().anyMatch(f -> f.slot() == Slot.POSITION_BY_PARTY && f.value().equals(cuba)),
        about::toString);
    Set<Slot> slots = about.stream().map(Fact::slot).collect(Collectors.toSet());
    Set<Slot> allowed = EnumSet.copyOf(Slot.of(Entity.Kind.POSITION));
    allowed.addAll(Set.of(Slot.MEETING_POSITION, Slot.MEETING_TOPIC));
    assertTrue(allowed.containsAll(slots), slots::toString);
  }

  private static Fact when(String document, String edtf) {
    return Seeds.facts(document).stream()
        .filter(fact -> fact.value() instanceof Value.When when && when.edtf().equals(edtf))
        .findFirst()
        .orElseThrow(() -> new AssertionError(document + " has no meeting on " + edtf));
  }

  private static Score score() {
    try {
      return new Scorer(Authority.packaged()).score(Gold.read(GOLD), Seeds.FACTS);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + GOLD, e);
    }
  }
}
