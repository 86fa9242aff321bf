package parley.merge.correction;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All corrections of a run; their order does not count.
 *
 * @param list the corrections, sorted by their ids
 * @param claims knows what claims are called
 */
public record Corrections(List<Correction> list, ClaimNames claims) {

  /** Sorts the list, each id once. */
  public Corrections {
    list =
        list.stream()
            .collect(
                Collectors.toMap(
                    correction -> correction.entry().id(), Function.identity(), (one, same) -> one))
            .values()
            .stream()
            .sorted(Comparator.comparing((Correction correction) -> correction.entry().id()))
            .toList();
  }

  /** {@return no corrections} */
  public static Corrections none() {
    return new Corrections(List.of(), (document, fact) -> List.of());
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return list.isEmpty();
  }
}
