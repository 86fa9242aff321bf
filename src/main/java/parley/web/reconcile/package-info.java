/** Finds the entities of the dataset that names and properties mean: the reconciliation service. */
@NullMarked
package parley.web.reconcile;

import org.jspecify.annotations.NullMarked;
