/** From the store to files that other programs read: RDF, tables, events, graphs, calendars. */
@NullMarked
package parley.store.export;

import org.jspecify.annotations.NullMarked;
