package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import parley.authority.Authority;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Slot;
import parley.merge.IncrementalMerger.Said;
import parley.merge.base.FactBase;
import parley.merge.source.Origin;

/** Whatever the way to a collection of documents, what they say together is the same. */
final class IncrementalMergerTest {

  @Property(tries = 40)
  void addingAndRemovingInAnyOrderAndInAnyPartsGivesWhatAFullMergeGives(
      @ForAll("documents") List<DocumentFacts> documents, @ForAll long seed) {
    addAndRemove(documents, seed);
  }

  @Property(tries = 60)
  void peopleAreTheSameWhateverTheOrderAndThePartsInWhichTheyAreNamed(
      @ForAll("people") List<DocumentFacts> documents, @ForAll long seed) {
    addAndRemove(documents, seed);
  }

  @Test
  void aSurnameIsNoLongerThatOfSomebodyWhoseMeetingIsAnotherOneNow() {
    DocumentFacts full = member("full", "2015-03", "Mary Kerry");
    DocumentFacts surname = member("surname", "2015-03-31", "Kerry");
    DocumentFacts other = member("other", "2015-03-10", "Kerry");
    Seen seen = new Seen();
    try (FactBase base = FactBase.inMemory()) {
      IncrementalMerger merger = new IncrementalMerger(base, Authority.packaged());
      seen.take(merger.apply(List.of(said(full), said(surname)), Set.of()));
      assertEquals(1, officials(merge(List.of(full, surname))));
      seen.take(merger.apply(List.of(said(other)), Set.of()));
      Merged whole = merge(List.of(full, surname, other));
      assertEquals(3, officials(whole));
      seen.assertIs(whole);
    }
  }

  private static DocumentFacts member(String name, String date, String person) {
    Told told = Told.by(name).official("o", person, "", "");
    return told.meeting("m", "cn", "us")
        .on(date)
        .side(Slot.DELEGATION_MEMBER, "cn", "o")
        .end()
        .facts();
  }

  private static Said said(DocumentFacts facts) {
    return new Said(facts, "text", Origin.unknown());
  }

  private static long officials(Merged merged) {
    return merged.beliefs().stream()
        .map(Belief::subject)
        .filter(entity -> entity.kind() == Entity.Kind.OFFICIAL)
        .distinct()
        .count();
  }

  private static void addAndRemove(List<DocumentFacts> documents, long seed) {
    Random random = new Random(seed);
    Seen seen = new Seen();
    try (FactBase base = FactBase.inMemory()) {
      IncrementalMerger merger = new IncrementalMerger(base, Authority.packaged());
      Map<String, DocumentFacts> present = new TreeMap<>();
      for (int step = 0; step < 6; step++) {
        List<Said> added = new ArrayList<>();
        Set<String> removed = new TreeSet<>();
        for (DocumentFacts facts : shuffled(documents, random)) {
          int choice = random.nextInt(4);
          if (choice == 0) {
            // Another document's words under this name: a document that was replaced.
            List<DocumentFacts> others = shuffled(documents, random);
            DocumentFacts other = new DocumentFacts(facts.document(), others.getFirst().facts());
            added.add(new Said(other, "other text", Origin.unknown()));
            present.put(facts.document(), other);
          } else if (choice == 1) {
            added.add(new Said(facts, "text", Origin.unknown()));
            present.put(facts.document(), facts);
          } else if (choice == 2) {
            removed.add(facts.document());
            present.remove(facts.document());
          }
        }
        seen.take(merger.apply(added, removed));
        if (step == 3) {
          merger.index();
        }
        Merged whole = merge(present.values());
        seen.assertIs(whole);
        Seen parts = new Seen();
        merger.all(parts::take);
        parts.takeDecisions(merger);
        parts.assertIs(whole);
      }
    }
  }

  private static List<DocumentFacts> shuffled(List<DocumentFacts> documents, Random random) {
    List<DocumentFacts> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Merged merge(Iterable<DocumentFacts> documents) {
    Merger merger = new Merger(Authority.packaged());
    documents.forEach(merger::add);
    return merger.finish();
  }

  @Provide
  Arbitrary<List<DocumentFacts>> documents() {
    return new MergerPropertiesTest().documents();
  }

  @Provide
  Arbitrary<List<DocumentFacts>> people() {
    return PeopleTold.documents();
  }
}
