/** From the sentences of one document to the facts that it states, each with its evidence. */
@NullMarked
package parley.extract;

import org.jspecify.annotations.NullMarked;
