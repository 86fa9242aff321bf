package parley.document.pack;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, of which none is ever held that is longer than a limit. */
final class ByteLines implements Closeable {
  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private long number;
  private boolean tooLong;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Reads the next line; {@code false} at the end of the stream. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    if (!fill()) {
      return false;
    }
    number++;
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && chunk[end] != '\n') {
        end++;
      }
      ended = end < to;
      tooLong |= line.size() + (end - from) > longest;
      if (!tooLong) {
        line.write(chunk, from, end - from);
      }
      from = ended ? end + 1 : end;
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    from = 0;
    to = Math.max(0, in.read(chunk));
    return to > 0;
  }

  /** {@return its bytes without the line feed; some of them if it is too long} */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** {@return whether it is longer than is held} */
  boolean isTooLong() {
    return tooLong;
  }

  /** {@return its number, counted from 1} */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
