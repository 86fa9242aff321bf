package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.Entity.Kind;
import parley.extract.Slot;

/**
 * Merging many documents: were the work to grow with the square of their number, this test would
 * not end within the patience of a build.
 */
final class MergerScaleTest {
  private static final int DOCUMENTS = 10_000;
  private static final int REPORTS_OF_ONE = 1_000;
  private static final int MEETINGS = 2_000;
  private static final List<String> TOPICS = List.of("human-rights", "trade", "migration");

  @Test
  void tenThousandDocumentsAreMerged() {
    Merger merger = new Merger(Authority.packaged());
    for (int i = 0; i < DOCUMENTS; i++) {
      merger.add(document(i).facts());
    }
    assertEquals(MEETINGS, meetings(merger));
  }

  @Test
  void aMeetingThatTheWholePressReportsInOtherWordsIsOne() {
    Merger merger = new Merger(Authority.packaged());
    for (int i = 0; i < REPORTS_OF_ONE; i++) {
      merger.add(
          Told.by("doc-" + i)
              .meeting("m1", "cu", "us")
              .on("2015-03-31")
              .in(i % 2 == 0 ? "us/washington" : "us")
              .about("human-rights", "topic-" + i)
              .end()
              .facts());
    }
    assertEquals(1, meetings(merger));
  }

  private static long meetings(Merger merger) {
    Merged merged = merger.finish();
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(subject -> subject.kind() == Kind.MEETING)
        .distinct()
        .count();
  }

  /** Five reports of each meeting, two meetings of the same parties a week. */
  private static Told document(int number) {
    int meeting = number % MEETINGS;
    String day = LocalDate.of(2010, 1, 1).plusDays(meeting / 2 * 3L).toString();
    String party = meeting % 2 == 0 ? "us" : "eu";
    return Told.by("doc-" + number)
        .official("o1", "Maria Surname" + meeting % 300, party, "Minister of State")
        .official("o2", "Pedro Luis Pedroso Cuesta", "cu", "Deputy Director " + number % 50)
        .official("o3", "Surname" + meeting % 300, party, "Minister")
        .meeting("m1", "cu", party)
        .on(day)
        .in("cu/havana")
        .about(TOPICS.get(meeting % TOPICS.size()))
        .side(Slot.DELEGATION_HEAD, party, "o1")
        .side(Slot.DELEGATION_HEAD, "cu", "o2")
        .end();
  }
}
