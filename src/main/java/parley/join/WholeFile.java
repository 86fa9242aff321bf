package parley.join;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that must be held in memory as a whole, since its mapping looks about in all of it. */
final class WholeFile {
  /** In memory a file takes about ten times its size. */
  static final long LARGEST = 50_000_000;

  private WholeFile() {}

  /**
   * Makes sure that a file is not too large.
   *
   * @param path the file
   * @param name the file as the user named it
   * @param expression what of the mapping asks for the whole
   * @param simple an iterator with which the file would be read entry by entry
   * @throws JoinException if it is larger than 50 million bytes
   */
  static void require(Path path, String name, String expression, String simple) throws IOException {
    long size = Files.size(path);
    if (size > LARGEST) {
      throw new JoinException(
          Spot.of(name),
          ("the mapping's \"%s\" needs the whole file in memory, which is done up to %,d bytes, and"
                  + " it has %,d. With an iterator such as %s, and references that stay within the"
                  + " entry, it is read entry by entry; else split it.")
              .formatted(expression, LARGEST, size, simple));
    }
  }
}
