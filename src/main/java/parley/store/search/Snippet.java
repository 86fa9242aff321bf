package parley.store.search;

import java.util.List;

/**
 * A part of a text that has words that were looked for.
 *
 * @param pieces the words of the part, in order
 */
public record Snippet(List<Piece> pieces) {

  /**
   * Some words.
   *
   * @param text as in the document, with single spaces
   * @param isMarked whether they were looked for
   */
  public record Piece(String text, boolean isMarked) {}

  /** {@return all its words} */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text));
    return text.toString();
  }
}
