package parley.merge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What reports were of when something began, to see which are of something else now. */
final class Earlier {
  private final UnaryOperator<String> identity;
  private final Map<String, String> known = new TreeMap<>();
  private final Set<String> otherwise = new HashSet<>();

  /**
   * Begins now.
   *
   * @param identity what a report is of, by its id
   */
  Earlier(UnaryOperator<String> identity) {
    this.identity = identity;
  }

  /** Keeps what a report is of, if nothing was kept of it. */
  void remember(String id) {
    known.computeIfAbsent(id, identity);
  }

  /** Notes that a report is to count as one of something else. */
  void count(String id) {
    remember(id);
    otherwise.add(id);
  }

  /** {@return for each report that is of something else now, of what it was} */
  Map<String, String> reached() {
    Map<String, String> reached = new TreeMap<>(known);
    reached
        .entrySet()
        .removeIf(
            entry ->
                !otherwise.contains(entry.getKey())
                    && entry.getValue().equals(identity.apply(entry.getKey())));
    return reached;
  }

  /** Begins anew. */
  void forget() {
    known.clear();
    otherwise.clear();
  }
}
