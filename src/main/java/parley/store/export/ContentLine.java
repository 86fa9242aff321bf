package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, between characters. */
final class ContentLine {
  private static final int LONGEST = 75;

  private ContentLine() {}

  /**
   * Writes a line.
   *
   * @param name of the property, with its parameters
   * @param value as it is to stand there, escaped where it is text
   */
  static void write(OutputStream out, String name, String value) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(LONGEST);
    int[] characters = (name + ":" + value).codePoints().toArray();
    for (int character : characters) {
      byte[] octets = Character.toString(character).getBytes(UTF_8);
      if (line.size() + octets.length > LONGEST) {
        end(line, out);
        line.write(' ');
      }
      line.writeBytes(octets);
    }
    end(line, out);
  }

  private static void end(ByteArrayOutputStream line, OutputStream out) throws IOException {
    line.write('\r');
    line.write('\n');
    line.writeTo(out);
    line.reset();
  }

  /** {@return a value of type TEXT; control characters but for line breaks become spaces} */
  static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** {@return several values of type TEXT} */
  static String texts(List<String> values) {
    return values.stream().map(ContentLine::text).collect(Collectors.joining(","));
  }
}
