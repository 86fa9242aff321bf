/**
 * From bytes to a document: its text, its items, their sentences and words, and where in the text
 * each stands.
 */
@NullMarked
package parley.document;

import org.jspecify.annotations.NullMarked;
