package parley.extract.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences that say why a fact was inferred, from {@code reasons.properties}. */
final class Reasons {
  private static final Properties TEXTS = load();

  private Reasons() {}

  /**
   * {@return a reason with its gaps filled}
   *
   * @param key which reason
   * @param parts what stands in its gaps, in order
   * @throws IllegalArgumentException if there is no such reason
   */
  static String of(String key, Object... parts) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("reasons.properties has no " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return text;
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (InputStream in = Reasons.class.getResourceAsStream("/parley/extract/reasons.properties")) {
      if (in == null) {
        throw new IllegalStateException("reasons.properties is not packaged");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read reasons.properties", e);
    }
    return texts;
  }
}
