/**
 * What the kinds of words in a sentence, weighed together, say of whether it tells of a meeting.
 */
@NullMarked
package parley.extract.weigh;

import org.jspecify.annotations.NullMarked;
