package parley.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/**
 * A file of N-Quads in UTF-8 that comes into being whole or not at all.
 *
 * <p>Statements go to a new file beside the target. {@link #commit} makes sure that they are on the
 * disk and puts that file in the place of the target in one step; closing without it deletes the
 * file and leaves the target as it was. Only the standard output and targets that are no regular
 * files, such as a pipe or {@code /dev/null}, are written to directly.
 */
public final class NQuadsFile implements AutoCloseable {
  private static final String STANDARD_OUTPUT = "-";

  private final String target;
  private final QuadLines lines;
  private final Step commit;
  private final Step close;

  private NQuadsFile(String target, OutputStream out, Step commit, Step close) {
    this.target = target;
    this.lines = new QuadLines(out);
    this.commit = commit;
    this.close = close;
  }

  private interface Step {
    void run() throws IOException;
  }

  /**
   * Opens a file for writing.
   *
   * @param target name of the file; {@code -} stands for the standard output
   * @param standardOutput is flushed, never closed
   * @return the file, to be closed by the caller
   * @throws IOException if the target is a folder, or its folder is missing or cannot be written
   *     to; the message says which
   */
  public static NQuadsFile open(String target, OutputStream standardOutput) throws IOException {
    if (target.equals(STANDARD_OUTPUT)) {
      return new NQuadsFile("standard output", standardOutput, standardOutput::flush, () -> {});
    }
    Path path = Path.of(target);
    if (Files.isDirectory(path)) {
      throw new IOException("%s is a folder; name a file in it".formatted(target));
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          "cannot write %s: the folder %s does not exist".formatted(target, folder));
    }
    try {
      return Files.exists(path) && !Files.isRegularFile(path) ? direct(path) : beside(path);
    } catch (IOException e) {
      throw new IOException("cannot write %s: %s".formatted(target, e), e);
    }
  }

  private static NQuadsFile direct(Path path) throws IOException {
    OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE);
    return new NQuadsFile(path.toString(), out, out::flush, out::close);
  }

  private static NQuadsFile beside(Path path) throws IOException {
    PartFile part = PartFile.beside(path);
    return new NQuadsFile(path.toString(), part.stream(), part::commit, part::close);
  }

  /** {@return the file in words for the user} */
  public String name() {
    return target;
  }

  /**
   * {@return what turns statements into lines of the file; it throws {@code RDFHandlerException}
   * with the {@code IOException} as its cause when the disk is full}
   */
  public QuadLines handler() {
    return lines;
  }

  /**
   * Makes the file whole.
   *
   * @throws IOException if the last bytes cannot be written; then the target is as it was
   */
  public void commit() throws IOException {
    try {
      lines.flush();
      commit.run();
    } catch (RDFHandlerException | IOException e) {
      throw new IOException("cannot write %s: %s".formatted(target, e), e);
    }
  }

  /**
   * Deletes what was written unless it was committed.
   *
   * @throws IOException if it cannot be deleted
   */
  @Override
  public void close() throws IOException {
    close.run();
  }
}
