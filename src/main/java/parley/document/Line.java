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
record Line(Span span, String text, Hint hint, boolean apart) {}
