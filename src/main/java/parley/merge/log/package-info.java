/** What merging decided, and why. */
@NullMarked
package parley.merge.log;

import org.jspecify.annotations.NullMarked;
