package parley.document;

import java.util.Optional;
import parley.document.page.Description;

/**
 * Where a source stands in the file that it comes from, and what that file says about it.
 *
 * @param position such as {@code line 17}; empty for a whole file
 * @param named a file name whose ending tells the format; empty if the file's own does
 * @param known what is surer than what the source says about itself
 * @param around what to fall back on where it says nothing
 */
public record Within(
    String position, Optional<String> named, Description known, Description around) {

  /** Nowhere: the source is the whole file. */
  public static final Within WHOLE =
      new Within("", Optional.empty(), Description.NONE, Description.NONE);

  /** {@return a position in the source as one in the file} */
  String at(String inner) {
    return position.isEmpty() || inner.isEmpty() ? position + inner : position + ", " + inner;
  }
}
