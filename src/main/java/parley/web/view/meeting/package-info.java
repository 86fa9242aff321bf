/** The page of a meeting: who met, about what, in which series, by which sources. */
@NullMarked
package parley.web.view.meeting;

import org.jspecify.annotations.NullMarked;
