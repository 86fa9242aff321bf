/** The pages of officials, parties, places, organizations, topics and series. */
@NullMarked
package parley.web.view.subject;

import org.jspecify.annotations.NullMarked;
