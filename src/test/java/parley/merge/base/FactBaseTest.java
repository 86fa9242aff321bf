package parley.merge.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.DocumentFacts;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Evidence;
import parley.extract.Fact;
import parley.extract.PartialDate;
import parley.extract.Slot;
import parley.extract.Value;
import parley.extract.Value.Mode;
import parley.extract.Value.Ordinal;
import parley.extract.Value.Reference;
import parley.extract.Value.Stance;
import parley.extract.Value.Status;
import parley.extract.Value.Text;
import parley.extract.Value.When;
import parley.merge.source.Origin;

/** What a base is given it gives back, from disk too. */
final class FactBaseTest {
  private static final Entity MEETING = new Entity(Kind.MEETING, "meeting-1");
  private static final Entity POSITION = new Entity(Kind.POSITION, "position-1");

  @Test
  void factsOfAllKindsComeBackAsTheyWere(@TempDir Path folder) {
    PartialDate day = new PartialDate(OptionalInt.of(2015), OptionalInt.of(3), OptionalInt.of(31));
    PartialDate yearless =
        new PartialDate(OptionalInt.empty(), OptionalInt.of(12), OptionalInt.empty());
    DocumentFacts said =
        new DocumentFacts(
            "añejo/\"1\"",
            List.of(
                fact(MEETING, Slot.MEETING_WHEN, new When(day, yearless)),
                fact(MEETING, Slot.MEETING_STATUS, Status.HELD),
                fact(MEETING, Slot.MEETING_MODE, Mode.TALKS),
                fact(MEETING, Slot.MEETING_ORDINAL, new Ordinal(300)),
                fact(MEETING, Slot.MEETING_PARTY, new Reference(new Entity(Kind.PARTY, "cu"))),
                fact(MEETING, Slot.MEETING_PARTY, new Reference(new Entity(Kind.PARTY, "us"))),
                fact(POSITION, Slot.POSITION_STANCE, Stance.SUPPORTS),
                fact(POSITION, Slot.POSITION_QUOTE, new Text("«sí»\n会談", "es"))));
    Path file = folder.resolve("facts.mv");
    try (FactBase base = FactBase.open(file)) {
      base.put(said, "text", new Origin(Optional.of("MINREX"), Optional.empty()));
      base.reach(FactBase.State.GATHERED);
    }
    try (FactBase base = FactBase.open(file)) {
      assertEquals(Optional.of(said), base.facts(said.document()));
      assertEquals(Optional.of("text"), base.text(said.document()));
      assertEquals(Optional.of("MINREX"), base.origin(said.document()).publisher());
      assertEquals(FactBase.State.GATHERED, base.state());
    }
  }

  private static Fact fact(Entity subject, Slot slot, Value value) {
    return new Fact(subject, slot, value, new Evidence(70_000, 70_012, "in the words", "rule", ""));
  }

  @Test
  void aFileOfAnotherVersionIsRefused(@TempDir Path folder) {
    Path file = folder.resolve("facts.mv");
    try (MVStore store = MVStore.open(file.toString())) {
      store.openMap("state").put("state", "INDEXED");
    }
    FactBaseException refused =
        assertThrows(FactBaseException.class, () -> FactBase.open(file).close());
    assertTrue(String.valueOf(refused.getMessage()).contains("another version"));
  }

  @Test
  void aFullDiskIsToldWithThePlaceAndWhatToDo(@TempDir Path folder) {
    IOException full = new IOException("No space left on device");
    Path file = folder.resolve("facts.mv");
    try (FactBase base = FactBase.open(file)) {
      FactBaseException told =
          assertThrows(
              FactBaseException.class,
              () ->
                  base.run(
                      () -> {
                        throw DataUtils.newMVStoreException(
                            DataUtils.ERROR_WRITING_FAILED, "Writing failed", full);
                      }));
      String message = String.valueOf(told.getMessage());
      assertTrue(message.contains(file + " cannot be kept: No space left on device"), message);
      assertTrue(message.contains("Make room there"), message);
    }
  }

  @Test
  void aTemporaryBaseLeavesNothing(@TempDir Path folder) throws IOException {
    try (FactBase base = FactBase.temporary(folder)) {
      base.put(new DocumentFacts("one", List.of()), "text", Origin.unknown());
      base.reach(FactBase.State.GATHERED);
      base.indexes().fill(() -> {});
      assertEquals(Optional.of("text"), base.text("one"));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
