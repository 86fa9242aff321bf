package parley.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read, not opened yet.
 *
 * @param name name of the document, see {@link Document#name}
 * @param file the file as the user named it, {@code -} for standard input
 * @param sidecar where a description of the document stands if there is one; empty where there can
 *     be none
 * @param content opens the bytes
 */
public record Source(String name, String file, Optional<Path> sidecar, Content content) {

  /** The bytes of a source. */
  @FunctionalInterface
  public interface Content {
    /**
     * {@return the bytes from their start; the caller closes the stream}
     *
     * @throws IOException if they cannot be had
     */
    InputStream open() throws IOException;
  }

  /**
   * {@return a source that is a file on disk, with the sidecar beside it}
   *
   * @param name name of the document
   * @param file the file as the user named it
   * @param path where it is
   */
  public static Source of(String name, String file, Path path) {
    return new Source(name, file, sidecar(path), () -> Files.newInputStream(path));
  }

  private static Optional<Path> sidecar(Path path) {
    try {
      return Optional.of(path.resolveSibling(FileName.stem(path) + FileName.SIDECAR_ENDING));
    } catch (InvalidPathException e) {
      // The name holds characters that the locale of this machine cannot write, so no sidecar of
      // that name can be asked for.
      return Optional.empty();
    }
  }

  /**
   * {@return a source that is held in memory}
   *
   * @param name name of the document
   * @param file the file as it is shown to the user; its ending tells the format
   * @param bytes its content
   */
  public static Source of(String name, String file, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new Source(name, file, Optional.empty(), () -> new ByteArrayInputStream(copy));
  }
}
