/**
 * Finds what the words of a sentence name: dates, parties, places, organs, topics, people,
 * meetings, sides.
 */
@NullMarked
package parley.extract.finder;

import org.jspecify.annotations.NullMarked;
