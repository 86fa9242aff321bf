package parley.extract.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of a language's grammar.
 *
 * @param id its name, by which evidence cites it, such as {@code head.leads}
 * @param effect what a match means
 * @param patterns any of which makes the rule fire
 * @param examples what the file gives as examples, in its order
 */
public record Rule(String id, String effect, List<Node> patterns, List<Example> examples) {

  /**
   * A sentence with which a rule shows what it is for.
   *
   * @param text the sentence
   * @param isHeadline whether it is read as a headline
   * @param fires whether the rule must fire in it; otherwise it must not
   */
  public record Example(String text, boolean isHeadline, boolean fires) {
    private static final String HEADLINE = "%headline ";

    /** {@return the example of a line below a rule, if it is one: behind {@code +} or {@code -}} */
    static Optional<Example> of(String line) {
      if (!line.startsWith("+ ") && !line.startsWith("- ")) {
        return Optional.empty();
      }
      String text = line.substring(2).strip();
      boolean isHeadline = text.startsWith(HEADLINE);
      return Optional.of(
          new Example(
              isHeadline ? text.substring(HEADLINE.length()).strip() : text,
              isHeadline,
              line.startsWith("+")));
    }
  }

  /** Keeps copies of the lists. */
  public Rule {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }

  /** {@return the rule with one pattern more} */
  Rule with(Node pattern) {
    return new Rule(
        id, effect, Stream.concat(patterns.stream(), Stream.of(pattern)).toList(), examples);
  }

  /** {@return the rule with one example more} */
  Rule with(Example example) {
    return new Rule(
        id, effect, patterns, Stream.concat(examples.stream(), Stream.of(example)).toList());
  }
}
