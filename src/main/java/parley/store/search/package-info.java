/**
 * Full text search over the names of entities and the texts of documents, by Lucene beside TDB2.
 *
 * <p>Lucene is used directly, in the version that Jena's text index would bring. That index holds a
 * literal of a property each, filled while triples are written: it would make every load slower,
 * spread a document over several entries, know nothing of snippets, suggestions or typos, and be
 * silently stale after any change that does not go through it. Here an entry is a whole entity or
 * document, the index is brought in line with the store when that is opened for readers, and SPARQL
 * asks the triples themselves.
 */
@NullMarked
package parley.store.search;

import org.jspecify.annotations.NullMarked;
