package parley.merge.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of which nothing stays when its process ends. Where the system lets go of the name of an
 * open file that holds however the process ends; elsewhere one that is killed leaves the file.
 *
 * @param path where it is
 */
record TemporaryFile(Path path) {

  /** Takes the name away once the file is open. */
  void opened() {
    try {
      // A system without these attributes may refuse to delete what is open.
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Deletes the file if it is still there. */
  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private FactBaseException failure(IOException cause) {
    return new FactBaseException("cannot delete %s: %s".formatted(path, cause.getMessage()), cause);
  }
}
