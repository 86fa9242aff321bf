package parley.merge.base;

import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import parley.merge.log.Pair;

/** Why reports were taken for one thing or not, by thing. */
public final class Decided {
  private final MVMap<String, byte[]> pairs;

  Decided(MVMap<String, byte[]> pairs) {
    this.pairs = pairs;
  }

  /**
   * Keeps what was decided of a thing.
   *
   * @param thing its id
   * @param decided in the order in which it was decided
   */
  public void put(String thing, List<Pair> decided) {
    if (decided.isEmpty()) {
      pairs.remove(thing);
    } else {
      pairs.put(thing, PairCodec.encode(decided));
    }
  }

  /**
   * Forgets a thing.
   *
   * @param thing its id
   */
  public void remove(String thing) {
    pairs.remove(thing);
  }

  /** {@return the ids of all things of which anything was decided, in the order of characters} */
  public Stream<String> things() {
    return pairs.keySet().stream();
  }

  /**
   * {@return what was decided of a thing, in the order in which it was decided}
   *
   * @param thing its id
   */
  public List<Pair> of(String thing) {
    byte[] decided = pairs.get(thing);
    return decided == null ? List.of() : PairCodec.decode(decided);
  }
}
