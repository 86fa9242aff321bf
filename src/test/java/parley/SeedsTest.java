package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.authority.Authority;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Source;
import parley.document.Sources;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.frame.Extractor;
import parley.merge.Belief;
import parley.merge.Merged;
import parley.merge.Merger;
import parley.score.Gold;
import parley.score.Score;
import parley.score.ScoredSlot;
import parley.score.Scorer;

/** What must come out of the five seed documents, and the traps that they hold. */
final class SeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final Path GOLD = Path.of("src/test/resources/gold/seeds");
  private static final List<DocumentFacts> FACTS = extract(SEEDS);
  private static final Merged MERGED = merge(FACTS);
  private static final Score SCORE = score();

  @Test
  void theMergedViewHasExactlySevenMeetings() {
    assertEquals(
        List.of(
            "2015-03-31-cu-us-human-rights-dialogue: 2015-03-31, us/washington, human rights"
                + " dialogue 1, HELD, by 000 001 002",
            "2016-10-14-cu-us-human-rights-dialogue: 2016-10-14, cu/havana, human rights"
                + " dialogue 2, HELD, by 001 002",
            "2018-01-17-cu-us-law-enforcement-dialogue: 2018-01-17, us/washington, law"
                + " enforcement dialogue, HELD, by 004",
            "2018-01-22-cu-us-border-guard-troops-coast-guard-technical-exchange:"
                + " 2018-01-22/2018-01-23, us/florida, Border Guard Troops – Coast Guard"
                + " technical exchange 8, HELD, by 004",
            "2018-02-13-cu-us-exchange-on-trafficking-in-persons: 2018-02-13, us/washington,"
                + " exchange on trafficking in persons 5, HELD, by 004",
            "2018-02-14-cu-us-law-enforcement-dialogue: 2018-02-14, us/washington, law"
                + " enforcement dialogue 1, HELD, by 004",
            "xxxx-xx-18-cu-us-law-enforcement-dialogue: XXXX-XX-18/XXXX-XX-19, cu/havana, law"
                + " enforcement dialogue, HELD, by 003"),
        meetings().stream().map(SeedsTest::line).toList());
  }

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
    String text = read(SEEDS.resolve("002_611ace0aa5002c74.txt")).text();
    int comments = text.indexOf("3 thoughts on");

    assertTrue(comments > 0);
    for (Fact fact : facts("002")) {
      assertTrue(fact.evidence().end() <= comments, fact::toString);
    }
  }

  @Test
  void pageFurnitureIsNoEvidence() {
    for (Fact fact : facts("003")) {
      for (String furniture : List.of("Site icon", "Source link", "Exit mobile version")) {
        assertFalse(fact.evidence().quote().contains(furniture), fact::toString);
      }
    }
  }

  @Test
  void aPublicationDateInASidecarCompletesTheDaysOfTheMonth(@TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("003.txt");
    Files.copy(SEEDS.resolve("003_6feb70dea2efb894.txt"), copy);
    Files.writeString(folder.resolve("003.meta.json"), "{\"published\": \"2023-01-20\"}");

    Set<String> times =
        extract(copy).getFirst().facts().stream()
            .filter(fact -> fact.slot() == Slot.MEETING_WHEN)
            .map(fact -> ((Value.When) fact.value()).edtf())
            .collect(Collectors.toSet());

    assertEquals(Set.of("2023-01-18/2023-01-19"), times);
  }

  @Test
  void aCommemorationAHearingAndAForumAreNoMeetings() {
    String text = read(SEEDS.resolve("004_148aa607e134a587.txt")).text();
    int commemoration = text.indexOf("Triumph of the Cuban Revolution commemorated");
    int exchange = text.indexOf("Cuban and US authorities hold Technical Exchange");
    int hearing = text.indexOf("Cuba is a safe, peaceful and healthy country");

    for (Fact fact : facts("004")) {
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
    for (DocumentFacts document : FACTS) {
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
  void malinowskiAndPedrosoAreOneOfficialEach() {
    Set<String> officials =
        MERGED.beliefs().stream()
            .filter(belief -> belief.slot() == Slot.OFFICIAL_NAME)
            .map(belief -> ((Value.Text) belief.value()).text())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of("Tomasz Malinowski"), named(officials, "Malinowski"), officials::toString);
    assertEquals(
        Set.of("Pedro Luis Pedroso Cuesta"), named(officials, "Pedroso"), officials::toString);
    assertEquals(12, officials.size(), officials::toString);
  }

  @Test
  void whatCubaSaysOfTreatiesIsItsPosition() {
    List<Fact> about =
        facts("001").stream()
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

  private static Set<String> named(Set<String> names, String part) {
    return names.stream().filter(name -> name.contains(part)).collect(Collectors.toSet());
  }

  private static Fact when(String document, String edtf) {
    return facts(document).stream()
        .filter(fact -> fact.value() instanceof Value.When when && when.edtf().equals(edtf))
        .findFirst()
        .orElseThrow(() -> new AssertionError(document + " has no meeting on " + edtf));
  }

  private static List<Fact> facts(String document) {
    return FACTS.stream()
        .filter(facts -> facts.document().startsWith(document))
        .findFirst()
        .orElseThrow()
        .facts();
  }

  private static List<Entity> meetings() {
    return MERGED.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == Entity.Kind.MEETING)
        .distinct()
        .sorted()
        .toList();
  }

  private static String line(Entity meeting) {
    String ordinal =
        belief(meeting, Slot.MEETING_ORDINAL)
            .map(value -> " " + ((Value.Ordinal) value).number())
            .orElse("");
    return "%s: %s, %s, %s%s, %s, by %s"
        .formatted(
            meeting.key(),
            belief(meeting, Slot.MEETING_WHEN).map(v -> ((Value.When) v).edtf()).orElse("-"),
            belief(meeting, Slot.MEETING_PLACE).map(SeedsTest::key).orElse("-"),
            belief(meeting, Slot.MEETING_SERIES).flatMap(SeedsTest::seriesName).orElse("-"),
            ordinal,
            belief(meeting, Slot.MEETING_STATUS).map(Value::toString).orElse("-"),
            MERGED.reports().stream()
                .filter(report -> report.meeting().equals(meeting))
                .map(report -> report.document().substring(0, 3))
                .collect(Collectors.joining(" ")));
  }

  private static String key(Value value) {
    return ((Value.Reference) value).entity().key();
  }

  private static Optional<String> seriesName(Value series) {
    return belief(((Value.Reference) series).entity(), Slot.SERIES_NAME)
        .map(name -> ((Value.Text) name).text());
  }

  private static Optional<Value> belief(Entity subject, Slot slot) {
    return MERGED.beliefs().stream()
        .filter(belief -> belief.subject().equals(subject) && belief.slot() == slot)
        .map(Belief::value)
        .findFirst();
  }

  private static List<DocumentFacts> extract(Path path) {
    try {
      Extractor extractor = new Extractor(Authority.packaged());
      List<DocumentFacts> facts = new ArrayList<>();
      for (Source source :
          Sources.of(List.of(path.toString()), InputStream.nullInputStream(), Limits.USUAL)) {
        facts.add(extractor.extract(document(source)));
      }
      return facts;
    } catch (IOException e) {
      throw new AssertionError("cannot read " + path, e);
    }
  }

  private static Document read(Path path) {
    try {
      return document(
          Sources.of(List.of(path.toString()), InputStream.nullInputStream(), Limits.USUAL)
              .getFirst());
    } catch (IOException e) {
      throw new AssertionError("cannot read " + path, e);
    }
  }

  private static Document document(Source source) {
    return switch (new DocumentReader().read(source)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused);
    };
  }

  private static Merged merge(List<DocumentFacts> documents) {
    Merger merger = new Merger(Authority.packaged());
    documents.forEach(merger::add);
    return merger.finish();
  }

  private static Score score() {
    try {
      return new Scorer(Authority.packaged()).score(Gold.read(GOLD), FACTS);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + GOLD, e);
    }
  }
}
