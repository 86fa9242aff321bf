package parley;

import java.util.ArrayList;
import java.util.List;
import parley.document.Refusal;

/**
 * The files that a run met and could not read, or not as asked, in the order in which they came up.
 *
 * @param skipped files that gave no document
 * @param warnings what was odd about files that did
 */
record Refusals(List<Refusal> skipped, List<Refusal> warnings) {

  /** Exit code of a run that skipped a file. */
  static final int SKIPPED = 3;

  /** {@return none yet} */
  static Refusals none() {
    return new Refusals(new ArrayList<>(), new ArrayList<>());
  }

  /** {@return the exit code of a run that did all it could: 3 if anything was skipped, else 0} */
  int exitCode() {
    return skipped.isEmpty() ? 0 : SKIPPED;
  }

  /**
   * Tells the user of each, in a line of its own.
   *
   * @param console where to
   */
  void tell(Console console) {
    skipped.forEach(refusal -> console.say("skipped %s", line(refusal)));
    warnings.forEach(refusal -> console.say("note on %s", line(refusal)));
  }

  private static String line(Refusal refusal) {
    String position = refusal.position().isEmpty() ? "" : " (" + refusal.position() + ")";
    return refusal.file() + position + ": " + refusal.message();
  }
}
