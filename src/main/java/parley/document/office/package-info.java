/**
 * From the bytes of PDF and office files to pages, by way of Tika; loaded when the first is read.
 */
@NullMarked
package parley.document.office;

import org.jspecify.annotations.NullMarked;
