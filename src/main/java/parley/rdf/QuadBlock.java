package parley.rdf;

/**
 * Lines of N-Quads of one document, made by any thread and written later in the right order.
 *
 * @param document name of the document
 * @param lines holds the lines
 * @param statements how many they are
 */
public record QuadBlock(String document, QuadLines lines, long statements) {

  /** {@return the lines as text, to be written again later} */
  public String content() {
    return lines.content();
  }
}
