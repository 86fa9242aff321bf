package parley.document;

import java.nio.file.Path;
import java.util.Locale;

/** The parts of a file's name. */
final class FileName {
  /** What follows a document's name in the name of its sidecar. */
  static final String SIDECAR_ENDING = ".meta.json";

  private FileName() {}

  /** {@return the last part of a path; empty for a root} */
  static String of(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** {@return the name of a file without its ending} */
  static String stem(Path path) {
    String name = of(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** {@return what follows the last full stop, in lower case; empty if there is none} */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    boolean inName = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
    return inName ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
