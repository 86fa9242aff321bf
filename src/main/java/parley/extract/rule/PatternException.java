package parley.extract.rule;

/** A pattern that cannot be read. */
final class PatternException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int column;
  private final String what;

  /**
   * Says what is wrong and where.
   *
   * @param at index of the character in the line
   * @param what what was expected and what was found
   */
  PatternException(int at, String what) {
    super(what);
    this.column = at + 1;
    this.what = what;
  }

  /** {@return what was expected and what was found} */
  String what() {
    return what;
  }

  /** {@return the number of the character in the line, from 1} */
  int column() {
    return column;
  }
}
