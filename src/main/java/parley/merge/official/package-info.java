/** Which names in which documents are names of one official. */
@NullMarked
package parley.merge.official;

import org.jspecify.annotations.NullMarked;
