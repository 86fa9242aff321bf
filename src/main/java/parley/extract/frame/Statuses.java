package parley.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.extract.Evidence;
import parley.extract.Value.Status;

/** What one item says of how far one meeting has come, with the words. */
final class Statuses {
  /** Said outright, by the status. */
  private final Map<Status, List<Evidence>> said = new TreeMap<>();

  /** What headlines and the like hint at; it counts if nothing else tells it. */
  private final Map<Status, List<Evidence>> hints = new TreeMap<>();

  /** Adds words that say it, or that only hint at it. */
  void add(Status status, boolean isHint, Evidence evidence) {
    (isHint ? hints : said).computeIfAbsent(status, key -> new ArrayList<>()).add(evidence);
  }

  /** {@return what is said outright} */
  Set<Status> said() {
    return Collections.unmodifiableSet(said.keySet());
  }

  /** {@return how far the meeting has come: what became of it, if the item says that too} */
  Optional<Status> furthest() {
    return said.isEmpty() && hints.containsKey(Status.ANNOUNCED)
        ? Optional.of(Status.ANNOUNCED)
        : told().keySet().stream().min(Comparator.comparing(this::rank));
  }

  /** That it was held counts first, then that it was put off, be it also said to be called off. */
  private int rank(Status status) {
    int first =
        told().getOrDefault(status, List.of()).stream().mapToInt(Evidence::start).min().orElse(0);
    return switch (status) {
      case HELD -> -1;
      case POSTPONED -> 0;
      case CANCELLED -> first;
      case REFUSED -> Integer.MAX_VALUE - 2;
      case ANNOUNCED -> Integer.MAX_VALUE - 1;
      case PROPOSED -> Integer.MAX_VALUE;
    };
  }

  /** {@return what counts of what is said of its status, with the words} */
  Map<Status, List<Evidence>> told() {
    if (said.isEmpty()) {
      return hints;
    }
    Map<Status, List<Evidence>> told = new TreeMap<>();
    said.forEach(
        (status, evidence) -> {
          List<Evidence> all = new ArrayList<>(hints.getOrDefault(status, List.of()));
          all.addAll(evidence);
          told.put(status, all);
        });
    return told;
  }
}
