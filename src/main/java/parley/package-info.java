/** The command line; wires the stages and holds no logic of its own. */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
