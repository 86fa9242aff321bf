package parley;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.store.Dumps;
import parley.store.Store;

/** What the store of a data folder holds, in a form that can be compared. */
final class Quads {
  private Quads() {}

  /** {@return all quads, without those that tell of the way on which the store came to be} */
  static SortedSet<String> of(Path data) {
    try (Store store = Store.open(data)) {
      return store.read(
          () -> {
            SortedSet<String> quads = new TreeSet<>();
            store
                .dataset()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (!quad.getGraph().toString().endsWith("/moved")) {
                        quads.add(quad.toString());
                      }
                    });
            return quads;
          });
    }
  }

  /** {@return all quads as lines of N-Quads, sorted} */
  static List<String> lines(Path data) {
    try (Store store = Store.open(data)) {
      return Dumps.lines(store);
    }
  }

  /** {@return those of some quads that are not among others} */
  static List<String> without(SortedSet<String> quads, SortedSet<String> known) {
    return quads.stream().filter(quad -> !known.contains(quad)).toList();
  }
}
