package parley.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Words and turns of phrase of one language, from {@code words_LANGUAGE.properties}, for what the
 * graph says in a language of its own rather than in that of a source.
 */
final class Words {
  private final String file;
  private final Properties words = new Properties();

  /**
   * Reads the words of a language.
   *
   * @param language BCP 47 tag
   * @throws UncheckedIOException if they cannot be read
   */
  Words(String language) {
    file = "words_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * {@return the words under a key}
   *
   * @throws IllegalStateException if there are none
   */
  String get(String key) {
    String value = words.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(file + " has no words for " + key);
    }
    return value;
  }

  /**
   * {@return the words under a key, with {@code {0}}, {@code {1}} … replaced; what is put in is
   * taken as it is}
   */
  String fill(String key, String... parts) {
    StringBuilder filled = new StringBuilder();
    String pattern = get(key);
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '{' && pattern.indexOf('}', i) == i + 2) {
        filled.append(parts[pattern.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(pattern.charAt(i));
      }
    }
    return filled.toString();
  }
}
