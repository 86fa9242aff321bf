/** What follows from the facts of a store and is kept beside them, so that lists need not work. */
@NullMarked
package parley.store.derived;

import org.jspecify.annotations.NullMarked;
