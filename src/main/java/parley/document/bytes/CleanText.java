package parley.document.bytes;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text as it is served: well-formed UTF-16, composed (NFC), lines ended by a line feed, without
 * byte order marks, control characters, invisible marks of direction and what no XML may hold.
 */
public final class CleanText {
  /**
   * Longest run of combining marks that is kept, as in Unicode's stream-safe format: composing
   * takes time that grows with the square of the run.
   */
  private static final int MARKS = 30;

  /** From the space up to here are the characters that stay as they are. */
  private static final int DELETE = 0x7F;

  private CleanText() {}

  /**
   * {@return the text made clean; cleaning it again changes nothing}
   *
   * @param text any characters
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int marks = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c >= ' ' && c < DELETE) {
        marks = 0;
        out.append((char) c);
        continue;
      }
      marks = isMark(c) ? marks + 1 : 0;
      if (isLineEnd(c)) {
        if (c != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
          out.append('\n');
        }
      } else if (c == '\t') {
        out.append(' ');
      } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        out.append('\uFFFD');
      } else if (!isDropped(c) && marks <= MARKS) {
        out.appendCodePoint(c);
      }
    }
    return Normalizer.isNormalized(out, Normalizer.Form.NFC)
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /**
   * {@return the text made clean and put on one line; empty if nothing is left}
   *
   * @param text any characters, such as a title
   */
  public static Optional<String> line(String text) {
    return Optional.of(of(text).replace('\n', ' ').strip()).filter(line -> !line.isEmpty());
  }

  private static boolean isLineEnd(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isDropped(int c) {
    return Character.getType(c) == Character.CONTROL
        || c == 0xFEFF
        || c == 0xAD
        || c == 0x200B
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
