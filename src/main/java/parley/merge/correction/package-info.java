/** What people correct, and how that binds merging. */
@NullMarked
package parley.merge.correction;

import org.jspecify.annotations.NullMarked;
