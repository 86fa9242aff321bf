package parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.extract.mention.Annotated;
import parley.extract.mention.Presence;

/** A rule ready to be matched. */
final class CompiledRule {
  private final Rule rule;
  private final List<Program> programs;

  private CompiledRule(Rule rule, List<Program> programs) {
    this.rule = rule;
    this.programs = programs;
  }

  /** {@return a rule with its patterns compiled} */
  static CompiledRule of(Rule rule) {
    return new CompiledRule(
        rule, rule.patterns().stream().map(pattern -> Compiler.compile(pattern.node())).toList());
  }

  /** {@return the patterns that are worth trying in a sentence; the others cannot match in it} */
  List<Program> worthTrying(Annotated sentence) {
    List<Program> worth = List.of();
    for (Program program : programs) {
      if (program.needs().areMet(sentence.presence())) {
        worth = worth.isEmpty() ? new ArrayList<>(programs.size()) : worth;
        worth.add(program);
      }
    }
    return worth;
  }

  /** {@return whether it may match in a sentence that holds no more than is said} */
  boolean mayMatch(Presence presence) {
    for (int i = 0; i < programs.size(); i++) {
      if (programs.get(i).needs().areMet(presence)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the rule} */
  Rule rule() {
    return rule;
  }

  /** Adds the first match from each word on, not overlapping an earlier one; longest first. */
  void match(Matcher matcher, List<Match> matches) {
    List<Program> worth = worthTrying(matcher.sentence);
    if (worth.isEmpty()) {
      return;
    }
    long starts = 0;
    for (Program program : worth) {
      starts |= program.starts();
    }
    int from = 0;
    while (from < matcher.sentence.size()) {
      boolean isStart = (matcher.sentence.marks(from) & starts) != 0;
      Match match = isStart ? longest(matcher, worth, from) : null;
      if (match == null) {
        from++;
      } else {
        matches.add(match);
        from = match.to();
      }
    }
  }

  /** Of matches of the same length that of the first pattern counts. */
  private @Nullable Match longest(Matcher matcher, List<Program> worth, int from) {
    Match longest = null;
    long here = matcher.sentence.marks(from);
    for (int i = 0; i < worth.size(); i++) {
      if ((here & worth.get(i).starts()) == 0) {
        continue;
      }
      Optional<Match> match = matcher.matchAt(rule, worth.get(i), from);
      if (match.isPresent() && (longest == null || match.get().to() > longest.to())) {
        longest = match.get();
      }
    }
    return longest;
  }
}
