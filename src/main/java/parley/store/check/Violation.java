package parley.store.check;

/**
 * One thing that is not as it should be.
 *
 * @param graph IRI of the document graph; empty for the default graph
 * @param focus what it is about, an IRI or literal in N-Triples without angle brackets
 * @param path the property at fault, shortened where its prefix is known; empty if no single one is
 * @param message what is wrong, in words
 */
public record Violation(String graph, String focus, String path, String message) {}
