/** What became of the IRIs that a store answered for before it was changed. */
@NullMarked
package parley.store.moved;

import org.jspecify.annotations.NullMarked;
