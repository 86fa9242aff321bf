/** From the text of a file to lines: what markup says about them and about the document. */
@NullMarked
package parley.document.page;

import org.jspecify.annotations.NullMarked;
