/** From merged facts to RDF statements with their evidence, streamed as N-Quads. */
@NullMarked
package parley.rdf;

import org.jspecify.annotations.NullMarked;
