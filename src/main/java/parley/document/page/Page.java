package parley.document.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a file as it is served, and what its markup says.
 *
 * @param text clean text, paragraphs apart by blank lines where the source has them apart
 * @param hints what markup says of the line that starts at an offset; other lines have none
 * @param description what the file says about itself
 */
public record Page(String text, Map<Integer, Hint> hints, Description description) {

  /** Keeps a copy of the hints, in order. */
  public Page {
    hints = Collections.unmodifiableMap(new TreeMap<>(hints));
  }

  /**
   * {@return what markup says of a line}
   *
   * @param offset where the line starts
   */
  public Hint hintAt(int offset) {
    return hints.getOrDefault(offset, Hint.NONE);
  }
}
