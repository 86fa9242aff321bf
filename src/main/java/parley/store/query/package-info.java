/** Queries kept in files: found by name, given their parameters, run read-only, answers written. */
@NullMarked
package parley.store.query;

import org.jspecify.annotations.NullMarked;
