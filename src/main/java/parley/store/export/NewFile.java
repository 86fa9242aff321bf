package parley.store.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its target and takes the target's place once it is whole; closed
 * before, it leaves nothing behind. A target that is no regular file, such as a pipe, is written to
 * directly.
 */
final class NewFile implements AutoCloseable {
  private final Path target;
  private final Path part;
  private final FileChannel channel;
  private final OutputStream stream;

  private NewFile(Path target, Path part, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.channel = channel;
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /**
   * Creates the file.
   *
   * @param path where it is to be in the end; where that is a link, what it leads to is replaced
   * @throws ExportException if the target is a folder
   * @throws IOException if its folder is missing or cannot be written to; the message says which
   */
  static NewFile at(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new ExportException("%s is a folder; name a file in it with -o".formatted(path));
    }
    Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    NewFolder.requireParent(real);
    boolean direct = Files.exists(real) && !Files.isRegularFile(real);
    Path part = direct ? real : NewFolder.beside(real);
    StandardOpenOption[] options =
        direct
            ? new StandardOpenOption[] {StandardOpenOption.WRITE}
            : new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    FileChannel channel = FileChannel.open(part, options);
    if (!direct) {
      // Closing deletes it; this is for the user who stops the program meanwhile.
      part.toFile().deleteOnExit();
    }
    return new NewFile(real, part, channel);
  }

  /** {@return where to write to} */
  OutputStream stream() {
    return stream;
  }

  /** Puts the file in the place of its target once all bytes are on the disk. */
  void commit() throws IOException {
    stream.flush();
    if (!part.equals(target)) {
      channel.force(true);
      channel.close();
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (!part.equals(target)) {
      Files.deleteIfExists(part);
    }
  }
}
