/** What documents say, kept on disk, with the indexes by which a part of it is merged again. */
@NullMarked
package parley.merge.base;

import org.jspecify.annotations.NullMarked;
