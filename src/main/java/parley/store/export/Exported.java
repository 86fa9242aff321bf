package parley.store.export;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export wrote and what it had to leave out.
 *
 * @param written how many
 * @param what they are, in the plural
 * @param leftOut how many were left out, by reason; without those that are none
 */
public record Exported(long written, String what, SortedMap<String, Long> leftOut) {

  /** Copies the counts. */
  public Exported {
    leftOut = new TreeMap<>(leftOut);
    leftOut.values().removeIf(count -> count == 0);
  }

  static Exported all(long written, String what) {
    return new Exported(written, what, new TreeMap<>());
  }

  /**
   * {@return the counts in a line for the user}
   *
   * @param place where they went
   */
  public String line(String place) {
    String reasons =
        leftOut.entrySet().stream()
            .map(reason -> String.format(Locale.ROOT, "%,d %s", reason.getValue(), reason.getKey()))
            .collect(joining(", "));
    String all = String.format(Locale.ROOT, "%,d %s written to %s", written, what, place);
    return reasons.isEmpty() ? all : all + "; left out: " + reasons;
  }
}
