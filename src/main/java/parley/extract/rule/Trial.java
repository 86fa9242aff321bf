package parley.extract.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that may match in a sentence.
 *
 * @param rule the rule
 * @param programs those of its patterns that may match there, in their order
 */
record Trial(Rule rule, List<Program> programs) {

  /** Adds the first match from each word on, not overlapping an earlier one; longest first. */
  void match(Matcher matcher, List<Match> matches) {
    long[] starts = new long[programs.size()];
    long any = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = programs.get(i).starts().in(matcher.sentence.presence());
      any |= starts[i];
    }
    int from = 0;
    while (from < matcher.sentence.size()) {
      boolean isStart = (matcher.sentence.marks(from) & any) != 0;
      Match match = isStart ? longest(matcher, starts, from) : null;
      if (match == null) {
        from++;
      } else {
        matches.add(match);
        from = match.to();
      }
    }
  }

  /** Of matches of the same length that of the first pattern counts. */
  private @Nullable Match longest(Matcher matcher, long[] starts, int from) {
    Match longest = null;
    long here = matcher.sentence.marks(from);
    for (int i = 0; i < programs.size(); i++) {
      if ((here & starts[i]) == 0) {
        continue;
      }
      Optional<Match> match = matcher.matchAt(rule, programs.get(i), from);
      if (match.isPresent() && (longest == null || match.get().to() > longest.to())) {
        longest = match.get();
      }
    }
    return longest;
  }
}
