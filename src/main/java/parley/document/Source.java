package parley.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document to read, not opened yet.
 *
 * @param name name of the document, see {@link Document#name}
 * @param file the file as the user named it, {@code -} for standard input
 * @param sidecar where a description of the document stands if there is one; empty where there can
 *     be none
 * @param within where in the file it stands
 * @param content opens the bytes
 */
public record Source(
    String name, String file, Optional<Path> sidecar, Within within, Content content) {

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
    return new Source(name, file, sidecar(path), Within.WHOLE, new OnDisk(path));
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
    return new Source(
        name, file, Optional.empty(), Within.WHOLE, () -> new ByteArrayInputStream(copy));
  }

  /**
   * {@return a source that stands in this one}
   *
   * @param place its place there, which becomes the end of its name
   * @param where the same for the report
   * @param bytes its content, not copied
   */
  public Source member(String place, Within where, byte[] bytes) {
    Within nested =
        new Within(within.at(where.position()), where.named(), where.known(), where.around());
    return new Source(
        name + "/" + DocumentNames.encodePath(place),
        file,
        Optional.empty(),
        nested,
        () -> new ByteArrayInputStream(bytes));
  }

  /**
   * {@return a source that stands for this one, whose format holds it in another}
   *
   * @param inner its format and description
   * @param bytes its content, not copied
   */
  public Source part(Within inner, byte[] bytes) {
    Within nested = new Within(within.position(), inner.named(), inner.known(), inner.around());
    return new Source(name, file, sidecar, nested, () -> new ByteArrayInputStream(bytes));
  }

  /** {@return the file name whose ending tells the format} */
  public String fileName() {
    return within.named().orElse(file);
  }

  /** {@return where the file is, if the source is a whole file on disk} */
  public Optional<Path> path() {
    return content instanceof OnDisk(Path path) ? Optional.of(path) : Optional.empty();
  }

  /**
   * {@return whether a file in a folder or archive may be a document, by its name: neither hidden,
   * nor a sidecar, nor data}
   *
   * @param path its path there
   */
  public static boolean isDocument(String path) {
    boolean hidden = path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    return !hidden && !path.endsWith(FileName.SIDECAR_ENDING) && Format.of(path) != Format.DATA;
  }

  /**
   * {@return the path of the sidecar of a file in an archive}
   *
   * @param path its path there
   */
  public static String sidecarName(String path) {
    String ending = FileName.ending(path);
    int length = ending.isEmpty() ? path.length() : path.length() - ending.length() - 1;
    return path.substring(0, length) + FileName.SIDECAR_ENDING;
  }

  /** The bytes of a file. */
  private record OnDisk(Path path) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}
