package parley.merge.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Gathers entries of maps in any order and puts them into their maps sorted, since a map on disk
 * fills many times faster in the order of its keys. What memory does not hold is sorted in runs in
 * a file, which are merged in the end.
 */
final class Sorting implements AutoCloseable {
  /** How much is sorted in memory: some 100 MB with what objects take. */
  static final int MOST_CHARACTERS_IN_MEMORY = 12 << 20;

  private static final int ENTRY_CHARACTERS = 64;
  private static final int BUFFER_KILOBYTES = 8 << 10;
  private static final int CACHE_MEGABYTES = 16;

  private final List<MVMap<String, byte[]>> targets = new ArrayList<>();
  private final List<Map.Entry<String, byte[]>> gathered = new ArrayList<>();
  private final List<MVMap<String, byte[]>> runs = new ArrayList<>();
  private final Optional<TemporaryFile> file;
  private final MVStore spill;
  private final long most;
  private long characters;

  /**
   * Begins with nothing.
   *
   * @param path takes what memory does not hold, and is deleted in the end; none for memory
   * @param most how many characters and bytes to hold in memory, about
   */
  Sorting(Optional<Path> path, long most) {
    this.file = path.map(TemporaryFile::new);
    this.most = most;
    file.ifPresent(TemporaryFile::delete);
    MVStore.Builder builder =
        new MVStore.Builder()
            .autoCommitDisabled()
            .autoCommitBufferSize(BUFFER_KILOBYTES)
            .cacheSize(CACHE_MEGABYTES)
            .compress();
    path.ifPresent(name -> builder.fileName(name.toAbsolutePath().toString()));
    spill = file.map(opened -> opened.open(builder::open)).orElseGet(builder::open);
  }

  /** Takes an entry; of two with one key in one map either may stay. */
  void add(MVMap<String, byte[]> target, String key, byte[] value) {
    int number = targets.indexOf(target);
    if (number < 0) {
      number = targets.size();
      targets.add(target);
    }
    // A map's number is one character before its keys, so that all is in the order of maps.
    gathered.add(Map.entry((char) number + key, value));
    characters += ENTRY_CHARACTERS + key.length() + value.length;
    if (characters > most) {
      spill();
    }
  }

  private void spill() {
    MVMap<String, byte[]> run = spill.openMap("run " + runs.size(), Maps.bytes());
    gathered.sort(Map.Entry.comparingByKey());
    gathered.forEach(entry -> run.put(entry.getKey(), entry.getValue()));
    runs.add(run);
    gathered.clear();
    characters = 0;
  }

  /** Puts all into the maps. */
  void finish() {
    if (runs.isEmpty()) {
      gathered.sort(Map.Entry.comparingByKey());
      gathered.forEach(entry -> put(entry.getKey(), entry.getValue()));
      return;
    }
    spill();
    PriorityQueue<Cursor<String, byte[]>> open =
        new PriorityQueue<>(Comparator.comparing(Cursor::getKey));
    for (MVMap<String, byte[]> run : runs) {
      advance(run.cursor(null), open);
    }
    while (!open.isEmpty()) {
      Cursor<String, byte[]> least = open.remove();
      put(least.getKey(), least.getValue());
      advance(least, open);
    }
  }

  private void put(String key, byte[] value) {
    targets.get(key.charAt(0)).put(key.substring(1), value);
  }

  private static void advance(
      Cursor<String, byte[]> cursor, PriorityQueue<Cursor<String, byte[]>> open) {
    if (cursor.hasNext()) {
      cursor.next();
      open.add(cursor);
    }
  }

  @Override
  public void close() {
    spill.closeImmediately();
    file.ifPresent(TemporaryFile::delete);
  }
}
