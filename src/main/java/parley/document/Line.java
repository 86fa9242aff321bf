package parley.document;

import parley.document.page.Hint;

/**
 * A line of the text, or several that were one before somebody wrapped them.
 *
 * @param span from its first to its last visible character
 * @param text the words it covers
 * @param hint what markup says of it
 * @param apart whether a blank line stands before it
 */
record Line(Span span, String text, Hint hint, boolean apart) {

  /**
   * {@return this line with the rest of it, which stands on the next}
   *
   * @param rest the next line
   * @param text the text that both are of
   */
  Line with(Line rest, String text) {
    Span both = new Span(span.start(), rest.span.end());
    return new Line(both, both.of(text), hint, apart);
  }
}
