/** What the server tells machines about the data and itself: descriptions, dumps, its API. */
@NullMarked
package parley.web.data;

import org.jspecify.annotations.NullMarked;
