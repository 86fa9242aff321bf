/** The map of the world as a picture that needs no other host. */
@NullMarked
package parley.web.map;

import org.jspecify.annotations.NullMarked;
