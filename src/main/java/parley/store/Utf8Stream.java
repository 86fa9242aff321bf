package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Passes bytes on as long as they are UTF-8. RIOT by itself would read broken UTF-8 as replacement
 * characters and say nothing.
 */
final class Utf8Stream extends FilterInputStream {
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_CHARACTER = 4;

  private final String source;
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final ByteBuffer pending = ByteBuffer.allocate(CHUNK + LONGEST_CHARACTER);
  private final CharBuffer decoded = CharBuffer.allocate(CHUNK + LONGEST_CHARACTER);
  private long line = 1;

  Utf8Stream(String source, InputStream in) {
    super(in);
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, Math.min(length, CHUNK));
    if (count > 0) {
      pending.put(bytes, offset, count);
    }
    check(count < 0);
    return count;
  }

  private void check(boolean end) {
    pending.flip();
    CoderResult result = decoder.decode(pending, decoded, end);
    decoded.flip();
    while (decoded.hasRemaining()) {
      if (decoded.get() == '\n') {
        line++;
      }
    }
    decoded.clear();
    if (result.isError()) {
      throw new SyntaxException(source, line, 0, "is not UTF-8 text");
    }
    pending.compact();
  }
}
