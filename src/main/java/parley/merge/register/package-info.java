/** Who of the officials that documents speak of is who in a register. */
@NullMarked
package parley.merge.register;

import org.jspecify.annotations.NullMarked;
