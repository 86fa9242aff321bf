package parley.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines of a word list or of a file of rules.
 *
 * @param name how messages call it
 * @param lines its lines, without their ends
 */
public record TextFile(String name, List<String> lines) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Keeps a copy of the list. */
  public TextFile {
    lines = List.copyOf(lines);
  }

  /** {@return a file of the class path, from a stream that stays open} */
  static TextFile packaged(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new TextFile(name, reader.lines().toList());
  }

  /**
   * {@return a file that a user wrote}
   *
   * @param file where it stands
   * @throws MalformedFileException if it is not UTF-8
   * @throws IOException if it cannot be read
   */
  public static TextFile of(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharBuffer characters = CharBuffer.allocate(bytes.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, characters, true);
    String text = characters.flip().toString();
    TextFile read = new TextFile(file.toString(), text.lines().toList());
    if (result.isError()) {
      int start = text.lastIndexOf('\n') + 1;
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      throw new MalformedFileException(
          file.toString(), line, text.length() - start + 1, "expected UTF-8, found other bytes");
    }
    return text.startsWith(BYTE_ORDER_MARK)
        ? new TextFile(read.name(), text.substring(1).lines().toList())
        : read;
  }

  /**
   * {@return an error in this file}
   *
   * @param line number of the line, from 1
   * @param column number of the character in the line, from 1
   * @param what what is wrong, and what was expected
   */
  public MalformedFileException error(int line, int column, String what) {
    return new MalformedFileException(name, line, column, what);
  }
}
