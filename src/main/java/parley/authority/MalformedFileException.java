package parley.authority;

/** A word list or a file of rules that cannot be read as such; says where and why. */
public final class MalformedFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong and where.
   *
   * @param file how the user knows the file
   * @param line number of the line, from 1
   * @param column number of the character in the line, from 1
   * @param what what is wrong, and what was expected
   */
  public MalformedFileException(String file, int line, int column, String what) {
    super("%s line %d, column %d: %s".formatted(file, line, column, what));
  }

  /**
   * Says what is wrong with a file or folder as a whole.
   *
   * @param file how the user knows it
   * @param what what is wrong, and what was expected
   */
  public MalformedFileException(String file, String what) {
    super(file + ": " + what);
  }
}
