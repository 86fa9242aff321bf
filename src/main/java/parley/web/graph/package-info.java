/** What the server reads out of the dataset, whatever form it is shown in. */
@NullMarked
package parley.web.graph;

import org.jspecify.annotations.NullMarked;
