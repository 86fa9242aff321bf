package parley.store;

/**
 * A file that is not written in the language it should be in, with the place of the first error.
 */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final long line;
  private final long column;

  /**
   * Creates one; its message reads {@code source:line:column: reason}.
   *
   * @param source the file's name, or what stands for it
   * @param line 1-based line of the error; not positive if unknown
   * @param column 1-based column of the error; not positive if unknown
   * @param reason what the parser did not understand
   */
  public SyntaxException(String source, long line, long column, String reason) {
    super(place(source, line, column) + ": " + reason);
    this.source = source;
    this.line = line;
    this.column = column;
  }

  /** {@return the file's name, or what stands for it} */
  public String source() {
    return source;
  }

  /** {@return the 1-based line of the error; not positive if unknown} */
  public long line() {
    return line;
  }

  /** {@return the 1-based column of the error; not positive if unknown} */
  public long column() {
    return column;
  }

  private static String place(String source, long line, long column) {
    return line > 0 ? "%s:%d:%d".formatted(source, line, Math.max(column, 1)) : source;
  }
}
