package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Slot.Arity;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;
import parley.merge.Told.MeetingTold;
import parley.merge.log.Decision;

/** What holds for whatever documents say. */
final class MergerPropertiesTest {
  private static final List<String> DATES =
      List.of(
          "2015-03-31",
          "2015-03-30/2015-03-31",
          "2015-03",
          "2015",
          "2015-04-02",
          "XXXX-03-31",
          "XXXX-XX-31",
          "2016-03-31",
          "");
  private static final List<String> PARTIES = List.of("cu,us", "cu,us", "cu,us", "cu,eu", "cu", "");
  private static final List<String> PLACES =
      List.of("us/washington", "cu/havana", "us", "us/florida", "");
  private static final List<String> SERIES =
      List.of("human-rights-dialogue", "human-rights-talks", "law-enforcement-dialogue", "");
  private static final List<String> TOPICS =
      List.of("human-rights", "human-trafficking", "trade", "");
  private static final List<String> NAMES =
      List.of(
          "Pedro Luis Pedroso Cuesta",
          "Pedro Luis Pedroso",
          "Pedroso",
          "Tom Malinowski",
          "Tomasz Malinowski",
          "Piotr Malinowski",
          "Malinowski",
          "Xi Jinping",
          "Xi",
          "王毅");

  @Property(tries = 60)
  void theOrderOfAddingDoesNotMatter(
      @ForAll("documents") List<DocumentFacts> documents, @ForAll long seed) {
    List<DocumentFacts> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(merge(documents), merge(shuffled));
  }

  @Property(tries = 60)
  void everyBeliefIsWhatSomeDocumentSaysOrFollowsFromSeveral(
      @ForAll("documents") List<DocumentFacts> documents) {
    Merged merged = merge(documents);
    Set<Belief> said = new HashSet<>();
    for (DocumentFacts document : merged.documents()) {
      document
          .facts()
          .forEach(fact -> said.add(new Belief(fact.subject(), fact.slot(), fact.value())));
    }
    for (Decision decision : merged.decisions()) {
      if (decision instanceof Decision.Concluded concluded) {
        said.add(new Belief(concluded.entity(), concluded.slot(), concluded.value()));
      }
    }
    merged.beliefs().forEach(belief -> assertTrue(said.contains(belief), belief::toString));
  }

  @Property(tries = 60)
  void aSlotForOneValueHasOneBelief(@ForAll("documents") List<DocumentFacts> documents) {
    record Place(Entity subject, Slot slot) {}

    Set<Place> seen = new HashSet<>();
    for (Belief belief : merge(documents).beliefs()) {
      if (belief.slot().arity() == Arity.ONE) {
        assertTrue(seen.add(new Place(belief.subject(), belief.slot())), belief::toString);
      }
    }
  }

  @Property(tries = 60)
  void noFactIsLostAndNoEvidenceChanged(@ForAll("documents") List<DocumentFacts> documents) {
    Merged merged = merge(documents);
    for (DocumentFacts before : documents) {
      DocumentFacts after =
          merged.documents().stream()
              .filter(facts -> facts.document().equals(before.document()))
              .findFirst()
              .orElseThrow();
      assertEquals(
          before.facts().stream().map(Fact::evidence).distinct().toList(),
          after.facts().stream().map(Fact::evidence).distinct().toList());
    }
  }

  @Property(tries = 60)
  void aMeetingNeverHasReportsOfOtherPartiesOrOfRoundsThatOneDocumentTellsApart(
      @ForAll("documents") List<DocumentFacts> documents) {
    Merged merged = merge(documents);
    Map<Entity, Set<Value>> parties = new HashMap<>();
    for (Belief belief : merged.beliefs()) {
      if (belief.slot() == Slot.MEETING_PARTY) {
        parties.computeIfAbsent(belief.subject(), key -> new HashSet<>()).add(belief.value());
      }
      assertNotEquals(Optional.of(belief.subject()), target(belief), belief::toString);
    }
    parties.forEach((meeting, all) -> assertTrue(all.size() <= 2, meeting::toString));
  }

  private static Optional<Entity> target(Belief belief) {
    return belief.value() instanceof Reference(Entity other)
        ? Optional.of(other)
        : Optional.empty();
  }

  private static Merged merge(List<DocumentFacts> documents) {
    Merger merger = new Merger(Authority.packaged());
    documents.forEach(merger::add);
    return merger.finish();
  }

  @Provide
  Arbitrary<List<DocumentFacts>> documents() {
    Arbitrary<List<List<Integer>>> meetings =
        Arbitraries.integers().between(0, 1000).list().ofSize(9).list().ofMinSize(1).ofMaxSize(3);
    return meetings
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            documents -> {
              List<DocumentFacts> facts = new ArrayList<>();
              for (List<List<Integer>> document : documents) {
                facts.add(document("doc-" + facts.size(), document));
              }
              return facts;
            });
  }

  private static DocumentFacts document(String name, List<List<Integer>> meetings) {
    Told told = Told.by(name);
    for (int i = 0; i < meetings.size(); i++) {
      List<Integer> choice = meetings.get(i);
      MeetingTold meeting = told.meeting("m" + i, parties(pick(PARTIES, choice.get(0))));
      tell(meeting, choice);
      String person = pick(NAMES, choice.get(6));
      String key = "o" + Math.floorMod(choice.get(6), NAMES.size());
      told.official(key, person, pick(List.of("cu", "us", ""), choice.get(7)), "");
      meeting.side(Slot.DELEGATION_HEAD, "cu", key);
      if (i > 0 && choice.get(8) % 4 == 0) {
        meeting.after("m0");
      }
    }
    return told.facts();
  }

  private static String[] parties(String ids) {
    return ids.isEmpty() ? new String[0] : ids.split(",", -1);
  }

  private static void tell(MeetingTold meeting, List<Integer> choice) {
    say(meeting::on, pick(DATES, choice.get(1)));
    say(meeting::in, pick(PLACES, choice.get(2)));
    say(meeting::series, pick(SERIES, choice.get(3)));
    say(meeting::about, pick(TOPICS, choice.get(4)));
    if (choice.get(5) % 3 > 0) {
      meeting.round(choice.get(5) % 3);
    }
    meeting.say(Slot.MEETING_STATUS, pick(List.of((Value[]) Status.values()), choice.get(8)));
  }

  private static void say(Consumer<String> slot, String value) {
    if (!value.isEmpty()) {
      slot.accept(value);
    }
  }

  private static <T> T pick(List<T> values, int choice) {
    return values.get(Math.floorMod(choice, values.size()));
  }
}
