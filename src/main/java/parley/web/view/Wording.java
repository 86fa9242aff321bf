package parley.web.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the pages, from {@code words.properties}. */
public final class Wording {
  private static final String FILE = "/parley/web/words.properties";

  private final Properties words = new Properties();

  /** Reads the file. */
  public Wording() {
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * {@return the words for a key; empty if the file has none}
   *
   * @param key in the file
   */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * {@return the words for a key}
   *
   * @param key in the file
   * @throws IllegalStateException if the file has none
   */
  public String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException(FILE + " lacks " + key));
  }

  /**
   * {@return words with other words in their blanks}
   *
   * @param key in the file
   * @param values of the blanks, in their order
   * @throws IllegalStateException if the file has none
   */
  public String filled(String key, Object... values) {
    return String.format(Locale.ROOT, get(key), values);
  }

  /**
   * {@return words for a number of things, which stands in their blank}
   *
   * @param key in the file, there with {@code .one} or {@code .many} behind it
   * @param count how many
   * @throws IllegalStateException if the file has none
   */
  public String counted(String key, long count) {
    return filled(key + (count == 1 ? ".one" : ".many"), count);
  }

  /**
   * {@return the names that a key lists, in the order of the file}
   *
   * @param key in the file
   */
  public List<String> list(String key) {
    return Arrays.asList(get(key).split("[,\\s]+"));
  }
}
