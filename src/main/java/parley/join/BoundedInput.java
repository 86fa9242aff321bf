package parley.join;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses an entry without end before it fills the memory. */
final class BoundedInput extends FilterInputStream {
  /** An entry is held in memory as a whole, and no sane one is larger. */
  static final int LARGEST_ENTRY = 10_000_000;

  private final String name;
  private long line;
  private long read;

  /**
   * Creates one.
   *
   * @param in is closed with it
   * @param name the file as the user named it
   */
  BoundedInput(InputStream in, String name) {
    super(in);
    this.name = name;
  }

  /**
   * Takes note that all that was read is done with.
   *
   * @param at line of what comes next, from 1
   */
  void begin(long at) {
    line = at;
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int more) {
    read += more;
    if (read > LARGEST_ENTRY) {
      throw new JoinException(
          new Spot(name, line, 0),
          "what begins here has more than %,d bytes without an end, which no entry may have."
              .formatted(LARGEST_ENTRY));
    }
  }
}
