package parley.extract.frame;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import parley.authority.Words;

/** Makes keys of names, as entities of a document have them. */
final class Slug {
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OUTER_HYPHEN = Pattern.compile("(^-)|(-$)");

  private Slug() {}

  /** {@return a key made of a name: folded words joined by hyphens} */
  static String of(String name) {
    String folded = Words.fold(Normalizer.normalize(name, Normalizer.Form.NFC));
    String hyphened = SEPARATOR.matcher(folded).replaceAll("-");
    String ascii = OUTER_HYPHEN.matcher(hyphened).replaceAll("").toLowerCase(Locale.ROOT);
    return ascii.chars().allMatch(c -> c < 0x80)
        ? ascii
        : java.net.URLEncoder.encode(ascii, java.nio.charset.StandardCharsets.UTF_8);
  }
}
