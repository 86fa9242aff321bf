package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.extract.Value;
import parley.merge.Belief;
import parley.merge.Merged;
import parley.merge.Merger;

/** What the five seed documents say together. */
final class SeedsMergedTest {
  private static final Merged MERGED = merge(Seeds.FACTS);

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
        meetings().stream().map(SeedsMergedTest::line).toList());
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

  private static Set<String> named(Set<String> names, String part) {
    return names.stream().filter(name -> name.contains(part)).collect(Collectors.toSet());
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
            belief(meeting, Slot.MEETING_PLACE).map(SeedsMergedTest::key).orElse("-"),
            belief(meeting, Slot.MEETING_SERIES).flatMap(SeedsMergedTest::seriesName).orElse("-"),
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

  private static Merged merge(List<DocumentFacts> documents) {
    Merger merger = new Merger(Authority.packaged());
    documents.forEach(merger::add);
    return merger.finish();
  }
}
