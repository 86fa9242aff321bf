package parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    int from = 0;
    while (!worth.isEmpty() && from < matcher.sentence.size()) {
      Optional<Match> match = longest(matcher, worth, from);
      match.ifPresent(matches::add);
      from = match.map(Match::to).orElse(from + 1);
    }
  }

  /** Of matches of the same length that of the first pattern counts. */
  private Optional<Match> longest(Matcher matcher, List<Program> worth, int from) {
    Optional<Match> longest = Optional.empty();
    long here = matcher.sentence.marks(from);
    for (int i = 0; i < worth.size(); i++) {
      if ((here & worth.get(i).starts()) == 0) {
        continue;
      }
      Optional<Match> match = matcher.matchAt(rule, worth.get(i), from);
      if (match.isPresent() && (longest.isEmpty() || match.get().to() > longest.get().to())) {
        longest = match;
      }
    }
    return longest;
  }
}
