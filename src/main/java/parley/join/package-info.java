/**
 * From registers and other people's data to rows: what they say in the terms of the graph, and the
 * facts that their remarks hold. Maps by RML, and so shares RDF4J's statements with {@code rdf}.
 */
@NullMarked
package parley.join;

import org.jspecify.annotations.NullMarked;
