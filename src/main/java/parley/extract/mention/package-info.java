/** What rules see of a sentence: its words and the stretches of them that mean something. */
@NullMarked
package parley.extract.mention;

import org.jspecify.annotations.NullMarked;
