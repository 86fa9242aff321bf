package parley.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its target and takes the target's place once it is whole. */
public final class PartFile implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 1000;

  private final Path target;
  private final Path part;
  private final FileChannel channel;

  private PartFile(Path target, Path part, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.channel = channel;
  }

  /**
   * Creates the file beside its target.
   *
   * @param target a regular file or nothing; where it is a link, what it leads to is replaced
   * @return the file, to be closed by the caller
   * @throws IOException if the folder is missing or cannot be written to
   */
  public static PartFile beside(Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    String name = "." + real.getFileName() + "." + ProcessHandle.current().pid() + "-";
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Path part = real.resolveSibling(name + attempt + ".part");
      try {
        FileChannel channel =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Closing deletes it; this is for the user who stops the program meanwhile.
        part.toFile().deleteOnExit();
        return new PartFile(real, part, channel);
      } catch (FileAlreadyExistsException e) {
        if (attempt == MOST_ATTEMPTS - 1) {
          throw new IOException(
              "too many unfinished files like %s; delete them".formatted(part), e);
        }
      }
    }
    throw new AssertionError("the last attempt returns or throws");
  }

  /** {@return where to write to} */
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /**
   * Waits until all bytes are on the disk and puts the file in the place of its target.
   *
   * @throws IOException if that fails; then the target is as it was
   */
  public void commit() throws IOException {
    channel.force(true);
    channel.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    Path folder = target.getParent();
    if (folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      // Elsewhere a folder cannot be opened; there the file system keeps the new name by itself.
      try (FileChannel entries = FileChannel.open(folder)) {
        entries.force(true);
      }
    }
  }

  /** Deletes the file unless it has taken the place of its target. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(part);
    }
  }
}
