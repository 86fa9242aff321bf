package parley.merge.base;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * What merging finds in a base by, and keeps there between changes. All of it can be made anew from
 * the facts.
 */
public final class Indexes {
  private static final String PREFIX = "index ";

  private final MVStore store;
  private final Optional<Path> sortingFile;
  private final Map<String, MVMap<String, ?>> open = new HashMap<>();
  private @Nullable Sorting sorting;

  /**
   * The indexes of a store.
   *
   * @param sortingFile takes what memory does not hold while they are filled; none for memory
   */
  Indexes(MVStore store, Optional<Path> sortingFile) {
    this.store = store;
    this.sortingFile = sortingFile;
  }

  /**
   * {@return an index, created where it is missing}
   *
   * @param name of the index
   */
  public Index index(String name) {
    return new Index(bytes(name), this::put);
  }

  /**
   * {@return an index with one value for each key, created where it is missing}
   *
   * @param name of the index
   */
  public Map<String, String> table(String name) {
    MVMap<String, String> map = store.openMap(PREFIX + name, Maps.texts());
    open.put(PREFIX + name, map);
    return map;
  }

  /** {@return what documents say of each entity of the world} */
  public Claimed claimed() {
    return new Claimed(bytes("claims"), this::put);
  }

  /**
   * {@return why reports were taken for one thing or not, by thing}
   *
   * @param name of the kind of thing
   */
  public Decided decided(String name) {
    return new Decided(bytes(name + " pairs"));
  }

  private MVMap<String, byte[]> bytes(String name) {
    MVMap<String, byte[]> map = store.openMap(PREFIX + name, Maps.bytes());
    open.put(PREFIX + name, map);
    return map;
  }

  private void put(MVMap<String, byte[]> map, String key, byte[] value) {
    if (sorting == null) {
      map.put(key, value);
    } else {
      sorting.add(map, key, value);
    }
  }

  /**
   * Does work that only adds to empty indexes, many times faster than without this.
   *
   * @param work may read no index that it adds to
   */
  public void fill(Runnable work) {
    try (Sorting gathering = new Sorting(sortingFile, Sorting.MOST_CHARACTERS_IN_MEMORY)) {
      sorting = gathering;
      work.run();
      gathering.finish();
    } finally {
      sorting = null;
    }
  }

  /** Empties all. */
  public void clear() {
    for (String name : List.copyOf(store.getMapNames())) {
      MVMap<String, ?> map = open.get(name);
      if (map != null) {
        map.clear();
      } else if (name.startsWith(PREFIX)) {
        store.removeMap(name);
      }
    }
  }

  /** Puts an entry into a map, now or later. */
  @FunctionalInterface
  interface Put {
    void put(MVMap<String, byte[]> map, String key, byte[] value);
  }
}
