package parley.rdf;

import java.io.ByteArrayOutputStream;

/**
 * Lines of N-Quads of one document, made by any thread and written later in the right order.
 *
 * @param document name of the document
 * @param lines the lines in UTF-8
 * @param statements how many they are
 */
public record QuadBlock(String document, ByteArrayOutputStream lines, long statements) {}
