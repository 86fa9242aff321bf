/** Which reports of meetings are reports of one meeting. */
@NullMarked
package parley.merge.meeting;

import org.jspecify.annotations.NullMarked;
