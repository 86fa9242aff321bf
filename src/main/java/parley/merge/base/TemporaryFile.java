package parley.merge.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A file of which nothing stays when its process ends. Where the system lets go of the name of an
 * open file that holds however the process ends; elsewhere one that is killed leaves the file.
 *
 * @param path where it is
 */
record TemporaryFile(Path path) {

  /**
   * {@return what is kept in the file; if it cannot be opened nothing stays}
   *
   * @param opening opens the file
   */
  MVStore open(Supplier<MVStore> opening) {
    try {
      MVStore store = opening.get();
      opened();
      return store;
    } catch (MVStoreException | FactBaseException e) {
      delete();
      throw e;
    }
  }

  /** Takes the name away once the file is open. */
  private void opened() {
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
