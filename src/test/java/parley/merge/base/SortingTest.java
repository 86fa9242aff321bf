package parley.merge.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps get what was gathered for them, whatever the order and however little fits in memory. */
final class SortingTest {

  @Property(tries = 100)
  void mapsHoldWhatWasGathered(
      @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> keys,
      @ForAll @IntRange(min = 1, max = 3_000) int most) {
    Map<String, String> expected = new TreeMap<>();
    try (MVStore store = MVStore.open(null);
        Sorting sorting = new Sorting(Optional.empty(), most)) {
      List<MVMap<String, byte[]>> maps =
          IntStream.range(0, 3).mapToObj(i -> store.openMap("map" + i, Maps.bytes())).toList();
      for (int key : keys) {
        sorting.add(maps.get(key % 3), "key " + key, bytes("value " + key));
        expected.put("key " + key, "value " + key);
      }
      sorting.finish();
      Map<String, String> found = new TreeMap<>();
      for (MVMap<String, byte[]> map : maps) {
        map.forEach((key, value) -> found.put(key, new String(value, StandardCharsets.UTF_8)));
      }
      assertEquals(expected, found);
      assertEquals(
          expected.size(), maps.stream().mapToInt(MVMap::size).sum(), "each in one map only");
    }
  }

  @Test
  void itsFileIsGoneInTheEndAndOneOfARunThatWasKilledIsNoHindrance(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("facts.mv.sorting");
    Files.writeString(file, "cut short");
    try (MVStore store = MVStore.open(null);
        Sorting sorting = new Sorting(Optional.of(file), 10)) {
      MVMap<String, byte[]> map = store.openMap("map", Maps.bytes());
      for (int i = 0; i < 100; i++) {
        sorting.add(map, "key " + (i * 37 % 100), bytes("value"));
      }
      sorting.finish();
      assertEquals(100, map.size());
    }
    assertFalse(Files.exists(file));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
