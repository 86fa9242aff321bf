package parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import parley.store.search.Snippet;

/**
 * The end of an address by which browsers find words on a page without an anchor (a <a
 * href="https://wicg.github.io/scroll-to-text-fragment/">text fragment</a>); others show the page
 * from its beginning.
 */
final class TextFragment {
  /** So few at each end that no number of a note stands among them. */
  private static final int ENDS = 3;

  private static final String START = "#:~:text=";

  private TextFragment() {}

  /** {@return the end of the address of a part of a text; empty if it has no words} */
  static String of(Snippet part) {
    List<String> words =
        Arrays.stream(part.text().strip().split(" ")).filter(word -> !word.isEmpty()).toList();
    if (words.size() <= 2 * ENDS) {
      return words.isEmpty() ? "" : START + encoded(words);
    }
    return START
        + encoded(words.subList(0, ENDS))
        + ","
        + encoded(words.subList(words.size() - ENDS, words.size()));
  }

  /** A hyphen or a comma would be taken for a part of the fragment itself. */
  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
