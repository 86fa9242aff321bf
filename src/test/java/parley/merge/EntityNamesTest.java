package parley.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.extract.Entity;
import parley.extract.Entity.Kind;
import parley.extract.Slot;
import parley.extract.Value.Text;
import parley.merge.base.FactBase;

/** What is told once of a name is known until something else is told. */
final class EntityNamesTest {
  private static final Entity SERIES = new Entity(Kind.SERIES, "cu-us-migration-talks");

  @Test
  void aNameIsKnownFromTheFirstTimeThatItIsTold() {
    try (FactBase base = FactBase.inMemory()) {
      EntityNames names = new EntityNames(base.indexes());
      Optional<Belief> name = Optional.of(named("migration talks"));
      assertTrue(names.put(SERIES, name));
      assertEquals(name, names.of(SERIES));
      assertFalse(names.put(SERIES, name));
      assertEquals(name, names.of(SERIES));
    }
  }

  @Test
  void anotherNameReplacesTheFirstAndNoneEndsIt() {
    try (FactBase base = FactBase.inMemory()) {
      EntityNames names = new EntityNames(base.indexes());
      names.put(SERIES, Optional.of(named("migration talks")));
      assertTrue(names.put(SERIES, Optional.of(named("talks on migration"))));
      assertEquals(Optional.of(named("talks on migration")), names.of(SERIES));
      assertTrue(names.put(SERIES, Optional.empty()));
      assertEquals(Optional.empty(), names.of(SERIES));
      assertFalse(names.put(SERIES, Optional.empty()));
    }
  }

  private static Belief named(String name) {
    return new Belief(SERIES, Slot.SERIES_NAME, new Text(name, "en"));
  }
}
