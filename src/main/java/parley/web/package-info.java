/** The SPARQL endpoint and the pages, over one dataset. */
@NullMarked
package parley.web;

import org.jspecify.annotations.NullMarked;
