package parley.rdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/**
 * Keeps lines that come before their turn, so that all lines of a graph can follow one another: the
 * last ones in memory, those before in a temporary file, which goes when it is closed or the
 * process ends.
 */
final class Spool extends OutputStream {
  private static final int MOST_IN_MEMORY = 1 << 22;
  private static final int BUFFER = 1 << 16;

  private final int mostInMemory;
  private byte[] held = new byte[BUFFER];
  private int heldSize;
  private Optional<FileChannel> file = Optional.empty();
  private long filed;

  Spool() {
    this(MOST_IN_MEMORY);
  }

  /**
   * Creates an empty one.
   *
   * @param mostInMemory how many bytes to gather before they go to the file
   */
  Spool(int mostInMemory) {
    this.mostInMemory = mostInMemory;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (heldSize > 0 && heldSize + count > mostInMemory) {
      file(held, 0, heldSize);
      heldSize = 0;
    }
    if (count > mostInMemory) {
      file(bytes, from, count);
      return;
    }
    if (heldSize + count > held.length) {
      held = Arrays.copyOf(held, Math.max(2 * held.length, heldSize + count));
    }
    System.arraycopy(bytes, from, held, heldSize, count);
    heldSize += count;
  }

  private void file(byte[] bytes, int from, int count) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, count);
    while (rest.hasRemaining()) {
      filed += channel().write(rest, filed);
    }
  }

  private FileChannel channel() throws IOException {
    if (file.isEmpty()) {
      Path path = Files.createTempFile("parley", ".nq");
      file =
          Optional.of(
              FileChannel.open(
                  path,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE));
    }
    return file.get();
  }

  /** {@return how many bytes it keeps} */
  long size() {
    return filed + heldSize;
  }

  /**
   * Writes some of what it keeps.
   *
   * @param from the first byte, from 0
   * @param count how many
   * @param out where to
   * @throws RDFHandlerException if the file cannot be read, or {@code out} takes no more
   */
  void copy(long from, long count, QuadLines out) {
    long inFile = Math.clamp(filed - from, 0, count);
    try {
      copyFiled(from, inFile, out);
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
    if (inFile < count) {
      out.append(held, (int) (from + inFile - filed), (int) (count - inFile));
    }
  }

  private void copyFiled(long from, long count, QuadLines out) throws IOException {
    byte[] some = new byte[(int) Math.min(count, BUFFER)];
    long at = from;
    while (at < from + count) {
      int most = (int) Math.min(some.length, from + count - at);
      int read = channel().read(ByteBuffer.wrap(some, 0, most), at);
      if (read < 0) {
        throw new EOFException("the temporary file was cut short");
      }
      out.append(some, 0, read);
      at += read;
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
    file = Optional.empty();
    filed = 0;
    heldSize = 0;
  }
}
