/** Whether a graph is as it should be: shapes, quotes, and a claim behind every fact. */
@NullMarked
package parley.store.check;

import org.jspecify.annotations.NullMarked;
