package parley.extract;

import java.util.ArrayList;
import java.util.List;
import parley.authority.Words;
import parley.document.Span;
import parley.document.Token;

/** Cuts examples into words without a model. */
public final class Tokens {
  private Tokens() {}

  /**
   * {@return the words of a text}
   *
   * @param text one sentence, from offset 0
   */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : Words.split(text)) {
      int start = text.indexOf(word, at);
      at = start + word.length();
      tokens.add(new Token(new Span(start, at), word, Words.fold(word)));
    }
    return tokens;
  }
}
