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

  /**
   * {@return the text of some of its words, as it stands in the document}
   *
   * @param text the document's text
   * @param from index of the first word
   * @param to index behind the last word
   */
  public String text(String text, int from, int to) {
    return text.substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /**
   * {@return the same with single spaces, for names that span line ends}
   *
   * @param text the document's text
   * @param from index of the first word
   * @param to index behind the last word
   */
  public String withSingleSpaces(String text, int from, int to) {
    String words = text(text, from, to);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c < ' ' && Character.isWhitespace(c)) || (c == ' ' && words.startsWith("  ", i))) {
        return words.replaceAll("\\s+", " ");
      }
    }
    return words;
  }
}
