/** Registers of officials: who held which office when. */
@NullMarked
package parley.authority.register;

import org.jspecify.annotations.NullMarked;
