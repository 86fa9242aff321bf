package parley.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSONPath that leads by names from the root to one value, so that no more than this value is to
 * be read: {@code $}, {@code $.people[*]}, {@code $['data'].rows}.
 *
 * @param names from the root
 * @param isEach whether the values within that one are meant: {@code [*]} at the end
 */
record JsonSteps(List<String> names, boolean isEach) {
  private static final String EACH = "[*]";
  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z_][\\w-]*)|\\['([^'\\\\]+)'\\]|\\[\"([^\"\\\\]+)\"\\]");

  /** {@return the steps of a JSONPath; empty if it is not so simple} */
  static Optional<JsonSteps> of(String path) {
    String bare = path.strip();
    boolean isEach = bare.endsWith(EACH) || bare.endsWith(".*");
    if (isEach) {
      bare = bare.substring(0, bare.length() - (bare.endsWith(EACH) ? EACH.length() : 2));
    }
    if (!bare.startsWith("$")) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    Matcher step = STEP.matcher(bare).region(1, bare.length());
    while (step.lookingAt()) {
      names.add(
          step.group(1) != null
              ? step.group(1)
              : step.group(2) != null ? step.group(2) : step.group(3));
      step.region(step.end(), bare.length());
    }
    return step.regionStart() == bare.length()
        ? Optional.of(new JsonSteps(List.copyOf(names), isEach))
        : Optional.empty();
  }
}
