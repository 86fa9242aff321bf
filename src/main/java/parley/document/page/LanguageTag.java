package parley.document.page;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Tags of languages, BCP 47. */
public final class LanguageTag {
  private LanguageTag() {}

  /**
   * {@return the tag in its usual form, or empty if it is none}
   *
   * @param text such as {@code en}, {@code ES-cu} or {@code es_CU}
   */
  public static Optional<String> parse(String text) {
    try {
      String tag =
          new Locale.Builder()
              .setLanguageTag(text.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
