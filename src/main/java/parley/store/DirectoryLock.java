package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for one process at a time. The operating system gives the lock back when the
 * process ends, however it ends; the file stays and is no sign of a lock by itself.
 */
final class DirectoryLock implements AutoCloseable {
  private static final int LONGEST_PROCESS_ID = 32;

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock at once or not at all.
   *
   * @param file the lock file, created if absent, in an existing folder
   * @throws StoreException if another process, or another part of this one, holds the folder
   */
  static DirectoryLock take(Path file) {
    FileChannel channel = open(file);
    try {
      if (lock(channel) == null) {
        throw new StoreException(
            "%s is in use by %s; stop it, ask it instead, or name another folder with --data"
                .formatted(file.getParent(), holder(channel)));
      }
      channel.truncate(0);
      channel.write(UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
      return new DirectoryLock(channel);
    } catch (IOException e) {
      closeAfter(channel, e);
      throw new StoreException("cannot lock " + file + ": " + e.getMessage(), e);
    } catch (StoreException e) {
      closeAfter(channel, e);
      throw e;
    }
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, CREATE, READ, WRITE);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_PROCESS_ID);
    channel.read(bytes, 0);
    String id = UTF_8.decode(bytes.flip()).toString().strip();
    return id.isEmpty() ? "another process" : "process " + id;
  }

  private static void closeAfter(FileChannel channel, Exception failure) {
    try {
      channel.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot release the lock of the data folder", e);
    }
  }
}
