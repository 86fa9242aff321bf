package parley.document.bytes;

import java.util.OptionalLong;

/** What the bytes of a file turned out to be. */
public sealed interface Decoded {

  /**
   * Text.
   *
   * @param content the characters as the file has them, before {@link CleanText}
   * @param charset name of the character set they were read in
   * @param firstFault offset of the first byte that does not decode and was replaced by U+FFFD;
   *     empty if all decoded
   */
  record Text(String content, String charset, OptionalLong firstFault) implements Decoded {}

  /**
   * No text.
   *
   * @param what what it seems to be, such as {@code a PDF file}
   * @param position offset of the byte that shows it
   */
  record Binary(String what, long position) implements Decoded {}
}
