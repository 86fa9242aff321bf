package parley.document;

import java.util.List;

/**
 * One sentence, or what stands for one: a headline, a caption, a footnote's sentence.
 *
 * @param span from its first to its last visible character
 * @param tokens its words in order, never empty
 */
public record Sentence(Span span, List<Token> tokens) {

  /**
   * Checks that the words lie in the sentence.
   *
   * @throws IllegalArgumentException if there are none or one lies outside
   */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()
        || tokens.getFirst().span().start() < span.start()
        || tokens.getLast().span().end() > span.end()) {
      throw new IllegalArgumentException("the words of " + span + " are missing or lie outside");
    }
  }
}
