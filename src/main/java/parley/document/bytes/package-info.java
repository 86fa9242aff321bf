/** From bytes to clean text: character sets, and what is no text at all. */
@NullMarked
package parley.document.bytes;

import org.jspecify.annotations.NullMarked;
