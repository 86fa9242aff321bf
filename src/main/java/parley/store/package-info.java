/** From N-Quads to a checked TDB2 dataset, and named queries over it. */
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;
