/** Facts against hand-made gold: precision, recall and F1 for each slot. */
@NullMarked
package parley.score;

import org.jspecify.annotations.NullMarked;
