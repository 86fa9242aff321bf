/**
 * From the facts of all documents to one entity per real meeting, official and organization, and to
 * conflicts.
 */
@NullMarked
package parley.merge;

import org.jspecify.annotations.NullMarked;
