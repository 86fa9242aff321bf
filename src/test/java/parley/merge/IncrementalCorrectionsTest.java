package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parley.authority.Authority;
import parley.authority.Library;
import parley.authority.register.OfficeNames;
import parley.authority.register.OfficeRegister;
import parley.authority.register.RegisterReader;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Reference;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.merge.IncrementalMerger.Said;
import parley.merge.base.FactBase;
import parley.merge.correction.ContradictionException;
import parley.merge.correction.Correction;
import parley.merge.correction.Corrections;
import parley.merge.correction.Entry;
import parley.merge.correction.Named;
import parley.merge.log.Decision;
import parley.merge.log.Mention;
import parley.merge.source.Origin;

/**
 * Whatever the way to a collection of documents, and whatever people correct and a register knows,
 * what they say together is the same.
 */
final class IncrementalCorrectionsTest {
  private static final OfficeRegister REGISTER = register();
  private static final List<String> OFFICES =
      List.of(
          "Assistant Secretary for Democracy, Human Rights and Labor",
          "Secretary of State",
          "Minister");

  @Property(tries = 60)
  void whatComesOfChangesIsWhatAFullMergeGives(
      @ForAll("documents") List<DocumentFacts> documents, @ForAll long seed) {
    change(documents, seed);
  }

  @Property(tries = 60)
  void peopleAreTheSameWhateverIsCorrected(
      @ForAll("people") List<DocumentFacts> documents, @ForAll long seed) {
    change(documents, seed);
  }

  private static void change(List<DocumentFacts> plain, long seed) {
    Random random = new Random(seed);
    List<DocumentFacts> documents = withOffices(plain, random);
    Corrections corrections = corrections(documents, random);
    OfficeRegister register = random.nextInt(3) == 0 ? OfficeRegister.empty() : REGISTER;
    Seen seen = new Seen();
    try (FactBase base = FactBase.inMemory()) {
      IncrementalMerger merger = merger(base, corrections, register);
      Map<String, DocumentFacts> present = new TreeMap<>();
      for (int step = 0; step < 6; step++) {
        List<Said> added = new ArrayList<>();
        Set<String> removed = new TreeSet<>();
        change(documents, random, present, added, removed);
        if (step == 2) {
          // Another run, which knows nothing but what the base keeps.
          merger = merger(base, corrections, register);
        }
        if (step == 4) {
          corrections = corrections(documents, random);
          merger = merger(base, corrections, register);
        }
        Merger full = new Merger(Authority.packaged(), corrections, register);
        present.values().forEach(full::add);
        Merged whole;
        try {
          whole = full.finish();
        } catch (ContradictionException e) {
          IncrementalMerger same = merger;
          assertThrows(ContradictionException.class, () -> same.apply(added, removed));
          return;
        }
        seen.take(merger.apply(added, removed));
        seen.assertIs(whole);
        assertEquals(whole.unmatched(), merger.unmatched());
        if (step == 3) {
          merger.index();
          assertEquals(whole.decisions(), inOrder(merger));
        }
        Seen parts = new Seen();
        IncrementalMerger fresh = merger(base, corrections, register);
        fresh.all(parts::take);
        parts.takeDecisions(fresh);
        parts.assertIs(whole);
      }
    }
  }

  /** What was decided, in the order of a full merge. */
  private static List<Decision> inOrder(IncrementalMerger merger) {
    List<Decision> chosen = new ArrayList<>();
    merger.all(part -> chosen.addAll(part.merged().decisions()));
    return Stream.of(
            merger.taken(),
            chosen.stream().filter(decision -> !(decision instanceof Decision.Concluded)),
            merger.corrected(),
            chosen.stream().filter(Decision.Concluded.class::isInstance))
        .flatMap(Function.identity())
        .toList();
  }

  private static IncrementalMerger merger(
      FactBase base, Corrections corrections, OfficeRegister register) {
    return new IncrementalMerger(base, Authority.packaged(), corrections, register);
  }

  private static void change(
      List<DocumentFacts> documents,
      Random random,
      Map<String, DocumentFacts> present,
      List<Said> added,
      Set<String> removed) {
    for (DocumentFacts facts : documents) {
      int choice = random.nextInt(4);
      if (choice < 2) {
        DocumentFacts words = choice == 0 ? documents.get(random.nextInt(documents.size())) : facts;
        DocumentFacts said = new DocumentFacts(facts.document(), words.facts());
        added.add(new Said(said, "text", Origin.unknown()));
        present.put(facts.document(), said);
      } else if (choice == 2) {
        removed.add(facts.document());
        present.remove(facts.document());
      }
    }
  }

  /** Sides that documents name by offices, and officials with theirs. */
  private static List<DocumentFacts> withOffices(List<DocumentFacts> documents, Random random) {
    List<DocumentFacts> more = new ArrayList<>();
    for (DocumentFacts said : documents) {
      List<Fact> facts = new ArrayList<>(said.facts());
      for (Fact fact : said.facts()) {
        String office = OFFICES.get(random.nextInt(OFFICES.size()));
        int start = 1000 + facts.size();
        Evidence words = new Evidence(start, start + office.length(), office, "test", "");
        Value value = new Text(office, "en");
        if (fact.slot() == Slot.MEETING_STATUS && random.nextInt(2) == 0) {
          Entity side = new Entity(Kind.DELEGATION, fact.subject().key() + "/us");
          facts.add(new Fact(fact.subject(), Slot.MEETING_DELEGATION, new Reference(side), words));
          facts.add(
              new Fact(
                  side, Slot.DELEGATION_PARTY, new Reference(new Entity(Kind.PARTY, "us")), words));
          facts.add(new Fact(side, Slot.DELEGATION_OFFICE, value, words));
        } else if (fact.slot() == Slot.OFFICIAL_NAME && random.nextInt(2) == 0) {
          facts.add(new Fact(fact.subject(), Slot.OFFICIAL_ROLE, value, words));
        }
      }
      more.add(new DocumentFacts(said.document(), facts));
    }
    return more;
  }

  /** Corrections of what some documents say together. */
  private static Corrections corrections(List<DocumentFacts> documents, Random random) {
    List<DocumentFacts> some = new ArrayList<>(documents);
    Collections.shuffle(some, random);
    Merger merger = new Merger(Authority.packaged());
    some.stream().limit(1 + random.nextInt(some.size())).forEach(merger::add);
    Merged merged = merger.finish();
    List<Correction> list = new ArrayList<>();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      list.add(correction("c" + i + "-" + random.nextInt(1000), merged, documents, random));
    }
    return new Corrections(list, (document, fact) -> Set.of(claim(document, fact)));
  }

  private static Correction correction(
      String id, Merged merged, List<DocumentFacts> documents, Random random) {
    Entry entry = new Entry(id, id + ".ttl", "Ana", LocalDate.of(2026, 11, 23), "Known.");
    Kind kind = random.nextInt(3) == 0 ? Kind.OFFICIAL : Kind.MEETING;
    return switch (random.nextInt(6)) {
      case 0 -> new Correction.Same(entry, names(kind, merged, documents, random));
      case 1 -> new Correction.Different(entry, names(kind, merged, documents, random));
      case 2 -> {
        Kind listed = random.nextInt(2) == 0 ? Kind.SERIES : Kind.TOPIC;
        List<Named> all = inGraph(listed, merged);
        Collections.shuffle(all, random);
        all.add(new Named.InGraph(new Entity(listed, "trade")));
        all.add(new Named.InGraph(new Entity(listed, "human-rights")));
        yield new Correction.Same(entry, all.subList(0, 2));
      }
      case 3, 4 -> {
        DocumentFacts said = merged.documents().get(random.nextInt(merged.documents().size()));
        Fact fact = said.facts().get(random.nextInt(said.facts().size()));
        yield new Correction.Rejected(entry, claim(said.document(), fact));
      }
      default -> set(entry, names(Kind.MEETING, merged, documents, random).getFirst(), random);
    };
  }

  private static Correction set(Entry entry, Named name, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Correction.Set(entry, name, Slot.MEETING_STATUS, Status.CANCELLED);
      case 1 ->
          new Correction.Set(
              entry, name, Slot.MEETING_SERIES, Told.reference(Kind.SERIES, "cu-us-other-talks"));
      case 2 ->
          new Correction.Set(
              entry, name, Slot.MEETING_PLACE, Told.reference(Kind.PLACE, "fr/paris"));
      default ->
          new Correction.Set(
              entry, name, Slot.MEETING_TOPIC, Told.reference(Kind.TOPIC, "migration"));
    };
  }

  private static String claim(String document, Fact fact) {
    return "claim/%s/%s-%s-%d"
        .formatted(
            document,
            fact.subject().path().replace('/', '_'),
            fact.slot(),
            fact.evidence().start());
  }

  private static List<Named> names(
      Kind kind, Merged merged, List<DocumentFacts> documents, Random random) {
    List<Named> all = inGraph(kind, merged);
    for (DocumentFacts said : documents) {
      said.facts().stream()
          .map(Fact::subject)
          .filter(entity -> entity.kind() == kind)
          .distinct()
          .forEach(entity -> all.add(new Named.InDocument(new Mention(said.document(), entity))));
    }
    Collections.shuffle(all, random);
    all.add(new Named.InGraph(new Entity(kind, "lost")));
    all.add(new Named.InGraph(new Entity(kind, "gone")));
    return List.copyOf(all.subList(0, 2));
  }

  private static List<Named> inGraph(Kind kind, Merged merged) {
    List<Named> names = new ArrayList<>();
    merged.beliefs().stream()
        .map(Belief::subject)
        .filter(entity -> entity.kind() == kind)
        .distinct()
        .forEach(entity -> names.add(new Named.InGraph(entity)));
    return names;
  }

  private static OfficeRegister register() {
    try {
      return RegisterReader.read(
              List.of(Path.of("src/test/resources/register/pocom")),
              OfficeNames.of(Library.packaged(), Authority.packaged().partyNames()),
              name -> Map.of("cuba", "cu", "russia", "ru").getOrDefault(name, name))
          .register();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
