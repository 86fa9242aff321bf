package parley.web.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the server says of the data and of itself. */
final class Phrases {
  private static final String RESOURCE = "/parley/web/data/words.properties";
  private static final Properties WORDS = read();

  private Phrases() {}

  private static Properties read() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Phrases.class.getResourceAsStream(RESOURCE), RESOURCE),
            StandardCharsets.UTF_8)) {
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** {@return the words of a key} */
  static String of(String key) {
    return Objects.requireNonNull(WORDS.getProperty(key), key);
  }
}
