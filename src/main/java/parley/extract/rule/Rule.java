package parley.extract.rule;

import java.util.List;

/**
 * A rule of a language's grammar.
 *
 * @param id its name, by which evidence cites it, such as {@code head.led-by}
 * @param effect what a match means
 * @param patterns any of which makes the rule fire; as written, for messages, with the parsed form
 */
public record Rule(String id, String effect, List<Pattern> patterns) {

  /**
   * One way to fire a rule.
   *
   * @param text as written in the grammar
   * @param node parsed
   */
  record Pattern(String text, Node node) {}

  /** Keeps a copy of the list. */
  public Rule {
    patterns = List.copyOf(patterns);
  }
}
