package parley.extract.rule;

/**
 * A part of the line of a pattern between spaces.
 *
 * @param text the part
 * @param at index in the line at which it starts
 */
record Piece(String text, int at) {

  /** {@return what is left from an index on} */
  Piece from(int index) {
    return new Piece(text.substring(index), at + index);
  }

  /** {@return what stands before an index} */
  Piece to(int index) {
    return new Piece(text.substring(0, index), at);
  }

  /** {@return an error at this part} */
  PatternException error(String what) {
    return new PatternException(at, what);
  }
}
