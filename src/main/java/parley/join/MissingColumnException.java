package parley.join;

import java.util.List;

/** A mapping names a column that a table does not have. */
final class MissingColumnException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String column;

  MissingColumnException(String file, String column, List<String> columns) {
    super(
        "the mapping names the column \"%s\", which row 1 of %s does not have; its columns are %s."
            .formatted(column, file, columns));
    this.column = column;
  }

  /** {@return the column that is not there} */
  String column() {
    return column;
  }
}
