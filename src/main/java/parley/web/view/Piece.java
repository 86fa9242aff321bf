package parley.web.view;

import java.util.List;

/** A part of a document's text as it is shown. */
public sealed interface Piece {

  /**
   * Plain words.
   *
   * @param text as in the document
   */
  record Words(String text) implements Piece {}

  /**
   * Words that prove something.
   *
   * @param start first code point
   * @param end one past the last code point of the whole passage
   * @param isFirst whether the passage starts here; false for the rest of one that was cut
   * @param isLast whether it ends here
   * @param facts how many facts rest on the passage
   * @param pieces the words, with further passages among them
   */
  record Mark(int start, int end, boolean isFirst, boolean isLast, int facts, List<Piece> pieces)
      implements Piece {

    /** {@return what distinguishes the passage from others of its document} */
    public String name() {
      return start + "-" + end;
    }
  }
}
