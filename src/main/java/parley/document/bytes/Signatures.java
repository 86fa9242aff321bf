package parley.document.bytes;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import parley.document.language.WordFile;

/** The first bytes by which well-known file formats are told. */
final class Signatures {
  private static final List<Signature> ALL =
      WordFile.lines("signatures.txt").stream().map(Signature::of).toList();

  private Signatures() {}

  /** {@return what kind of file starts with these bytes; empty if no known kind does} */
  static Optional<String> find(byte[] bytes) {
    for (Signature signature : ALL) {
      if (signature.starts(bytes)) {
        return Optional.of(signature.name());
      }
    }
    return Optional.empty();
  }

  /** One line of the list: lower-case hexadecimal digits, then the name with its article. */
  private record Signature(List<Byte> start, String name) {
    static Signature of(String line) {
      String[] fields = line.split("\\s+", 2);
      List<Byte> start = new ArrayList<>();
      for (byte b : HexFormat.of().parseHex(fields[0])) {
        start.add(b);
      }
      return new Signature(start, fields[1]);
    }

    boolean starts(byte[] bytes) {
      for (int i = 0; i < start.size(); i++) {
        if (i >= bytes.length || bytes[i] != start.get(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
