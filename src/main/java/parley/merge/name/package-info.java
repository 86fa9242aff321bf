/** How names of people and of series are compared, and how keys are made from them. */
@NullMarked
package parley.merge.name;

import org.jspecify.annotations.NullMarked;
