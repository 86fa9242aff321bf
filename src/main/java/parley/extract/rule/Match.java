package parley.extract.rule;

import java.util.Map;
import java.util.Optional;
import parley.extract.mention.Mention;

/**
 * A rule that fired.
 *
 * @param rule the one that fired
 * @param from index of the first word of the match
 * @param to index behind its last word
 * @param parts the named parts, by name in alphabetical order
 */
public record Match(Rule rule, int from, int to, Map<String, Mention> parts) {

  /**
   * {@return a named part; empty if the match has none of that name}
   *
   * @param name its name in the rule
   */
  public Optional<Mention> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
