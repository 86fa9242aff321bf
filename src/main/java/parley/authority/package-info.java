/**
 * What is known before any document is read: parties, places, organizations, topics, names; looked
 * up by text.
 */
@NullMarked
package parley.authority;

import org.jspecify.annotations.NullMarked;
