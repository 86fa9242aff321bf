/** Which meetings a reader has chosen, and how many there are of each kind among them. */
@NullMarked
package parley.web.facet;

import org.jspecify.annotations.NullMarked;
