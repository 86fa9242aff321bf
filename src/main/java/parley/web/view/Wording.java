package parley.web.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the pages, from {@code words.properties}. */
final class Wording {
  private static final String FILE = "/parley/web/words.properties";

  private final Properties words = new Properties();

  Wording() {
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** {@return the words for a key; empty if the file has none} */
  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * {@return the words for a key}
   *
   * @throws IllegalStateException if the file has none
   */
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException(FILE + " lacks " + key));
  }

  /** {@return the names that a key lists, in the order of the file} */
  List<String> list(String key) {
    return Arrays.asList(get(key).split("[,\\s]+"));
  }
}
