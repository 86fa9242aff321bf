package parley.document;

import java.time.Duration;

/**
 * How much of one document is read, whatever it claims to be.
 *
 * @param bytes size of the largest document
 * @param line length of the longest line of its text, in UTF-16 code units
 * @param unpacked bytes that an office file may unpack to
 * @param depth archives and mails within each other
 * @param time how long the reading of one may take, from its bytes to its facts
 */
public record Limits(int bytes, int line, long unpacked, int depth, Duration time) {

  /** What is used unless a user asks for another. */
  public static final Limits USUAL =
      new Limits(20_000_000, 1_000_000, 200_000_000, 3, Duration.ofMinutes(2));

  /**
   * Checks that every limit lets something through.
   *
   * @throws IllegalArgumentException if one does not
   */
  public Limits {
    if (bytes < 1 || line < 1 || unpacked < 1 || depth < 1 || !time.isPositive()) {
      throw new IllegalArgumentException("a limit of nothing lets no document through");
    }
  }
}
