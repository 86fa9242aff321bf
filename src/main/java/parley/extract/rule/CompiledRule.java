package parley.extract.rule;

import java.util.List;

/**
 * A rule ready to be matched.
 *
 * @param rule the rule
 * @param programs its patterns, in their order
 */
record CompiledRule(Rule rule, List<Program> programs) {

  /** {@return a rule with its patterns compiled} */
  static CompiledRule of(Rule rule) {
    return new CompiledRule(rule, rule.patterns().stream().map(Compiler::compile).toList());
  }
}
