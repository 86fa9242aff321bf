/** Where documents are from, and how close that is to what they report. */
@NullMarked
package parley.merge.source;

import org.jspecify.annotations.NullMarked;
