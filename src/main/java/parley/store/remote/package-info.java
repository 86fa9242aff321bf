/** Loading into stores on other servers, over standard SPARQL. */
@NullMarked
package parley.store.remote;

import org.jspecify.annotations.NullMarked;
