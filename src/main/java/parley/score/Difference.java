package parley.score;

import java.util.Optional;

/**
 * A value that was missed, found wrongly, or both.
 *
 * @param document name of the document
 * @param slot in which respect
 * @param about the meeting or official, as the gold names it, otherwise as it was found
 * @param expected what the gold has; empty for a false alarm
 * @param found what was found; empty for a miss
 */
public record Difference(
    String document,
    ScoredSlot slot,
    String about,
    Optional<String> expected,
    Optional<String> found) {

  /** {@return the difference in a line without the document} */
  public String inWords() {
    String what =
        expected
            .map(
                gold ->
                    found
                        .map(value -> "expected \"%s\", found \"%s\"".formatted(gold, value))
                        .orElse("missed \"%s\"".formatted(gold)))
            .orElseGet(() -> "false alarm \"%s\"".formatted(found.orElse("")));
    return "%s, %s: %s".formatted(slot.label(), about, what);
  }
}
