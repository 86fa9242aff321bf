package parley.join;

/**
 * A place in a file.
 *
 * @param file as the user named it
 * @param line from 1; 0 if unknown
 * @param column from 1; 0 if unknown
 */
public record Spot(String file, long line, long column) {

  /** {@return the file as a whole} */
  static Spot of(String file) {
    return new Spot(file, 0, 0);
  }

  @Override
  public String toString() {
    if (line <= 0) {
      return file;
    }
    return column <= 0
        ? "%s, line %d".formatted(file, line)
        : "%s, line %d, column %d".formatted(file, line, column);
  }
}
