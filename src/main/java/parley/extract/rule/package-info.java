/** The language in which rules are written, and its matcher. */
@NullMarked
package parley.extract.rule;

import org.jspecify.annotations.NullMarked;
