package parley.rdf;

import java.util.Optional;

/**
 * The names of sources, and where they stand below the base: a document under {@code document/}, a
 * row of an import under {@code import/}. A row's name begins with {@code import:}, which no name
 * of a document can, since there a colon is percent-encoded.
 */
public final class SourceNames {
  private static final String ROW = "import:";
  private static final String IMPORT = "import/";
  private static final String DOCUMENT = "document/";

  private SourceNames() {}

  /**
   * {@return what the names of all rows of an import begin with}
   *
   * @param name of the import
   */
  public static String rowsOf(String name) {
    return ROW + name + "/";
  }

  /**
   * {@return whether a name is that of a row of an import}
   *
   * @param name of a source
   */
  public static boolean isRow(String name) {
    return name.startsWith(ROW);
  }

  /**
   * {@return the path of an import below the base, which also names its graph}
   *
   * @param name of the import
   */
  public static String importPath(String name) {
    return IMPORT + name;
  }

  /**
   * {@return the path of a source below the base}
   *
   * @param name of the source
   */
  public static String path(String name) {
    return isRow(name) ? IMPORT + name.substring(ROW.length()) : DOCUMENT + name;
  }

  /**
   * {@return the name of the source at a path below the base, empty if none can stand there}
   *
   * @param path below the base
   */
  public static Optional<String> at(String path) {
    if (path.startsWith(DOCUMENT)) {
      return Optional.of(path.substring(DOCUMENT.length()));
    }
    String rest = path.startsWith(IMPORT) ? path.substring(IMPORT.length()) : "";
    return rest.contains("/") ? Optional.of(ROW + rest) : Optional.empty();
  }

  /** {@return the path of the import that a row belongs to} */
  static String importOf(String row) {
    String path = path(row);
    return path.substring(0, path.indexOf('/', IMPORT.length()));
  }
}
