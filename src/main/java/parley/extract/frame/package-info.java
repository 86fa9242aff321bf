/**
 * From what sentences name to meetings, delegations, officials and positions: the facts of one
 * document.
 */
@NullMarked
package parley.extract.frame;

import org.jspecify.annotations.NullMarked;
