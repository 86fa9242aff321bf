package parley.store.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The files that say what goes into which field. */
final class Resource {
  private Resource() {}

  /** {@return the text of a file beside this class} */
  static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** {@return the rows of a table: its lines but for remarks and the head, each cut at tabs} */
  static List<List<String>> table(String name) throws IOException {
    return text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
