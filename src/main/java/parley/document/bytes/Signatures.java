package parley.document.bytes;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.document.language.WordFile;

/** The first bytes by which well-known file formats are told. */
final class Signatures {
  private static final List<Signature> ALL =
      WordFile.lines("signatures.txt").stream().map(Signature::of).toList();

  private Signatures() {}

  /** {@return what kind of file starts with these bytes; empty if no known kind does} */
  static Optional<String> find(byte[] bytes) {
    return ALL.stream()
        .filter(signature -> signature.starts(bytes))
        .map(Signature::name)
        .findFirst();
  }

  /** One line of the list: lower-case hexadecimal digits, then the name with its article. */
  private record Signature(String start, String name) {
    static Signature of(String line) {
      String[] fields = line.split("\\s+", 2);
      return new Signature(fields[0].toLowerCase(Locale.ROOT), fields[1]);
    }

    boolean starts(byte[] bytes) {
      int length = start.length() / 2;
      return bytes.length >= length && HexFormat.of().formatHex(bytes, 0, length).equals(start);
    }
  }
}
