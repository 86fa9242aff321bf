package parley.document.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out in which character set a file is written, and reads it.
 *
 * <p>In this order: a byte order mark; what markup declares; UTF-16 by its zero bytes; UTF-8 if all
 * or most of it is well-formed; Windows-1252, which holds Latin-1. No bytes make it fail.
 */
public final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{2,40})");

  /** Text in which one character of so many is a control character or does not decode is none. */
  private static final long ODD_SHARE = 20;

  private static final int SAMPLE = 64 * 1024;

  private Decoder() {}

  /**
   * {@return the text of a file, or that it is none}
   *
   * @param bytes the whole file
   * @param markup whether the file may declare its character set as HTML and XML do
   */
  public static Decoded decode(byte[] bytes, boolean markup) {
    Optional<String> signature = Signatures.find(bytes);
    if (signature.isPresent()) {
      return new Decoded.Binary(signature.get(), 0);
    }
    Decoded.Text text = read(bytes, markup);
    int odd = oddCharacters(text.content());
    return odd * ODD_SHARE > text.content().length()
        ? new Decoded.Binary("a binary file", firstOdd(bytes))
        : text;
  }

  private static Decoded.Text read(byte[] bytes, boolean markup) {
    Optional<Charset> marked = byOrderMark(bytes).or(() -> byZeroes(bytes));
    if (marked.isPresent()) {
      return read(bytes, marked.get());
    }
    Optional<Charset> declared = markup ? declared(bytes) : Optional.empty();
    if (declared.isPresent()) {
      Decoded.Text text = read(bytes, declared.get());
      if (text.firstFault().isEmpty()) {
        return text;
      }
    }
    String whole = new String(bytes, UTF_8);
    if (whole.indexOf('\uFFFD') < 0) {
      return new Decoded.Text(whole, UTF_8.name(), OptionalLong.empty());
    }
    Decoded.Text utf8 = read(bytes, UTF_8);
    return utf8.firstFault().isEmpty() || isMostlyWellFormed(utf8.content())
        ? utf8
        : new Decoded.Text(new String(bytes, WINDOWS), WINDOWS.name(), OptionalLong.empty());
  }

  private static Optional<Charset> byOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /** In UTF-16, every second byte of European text is zero, and of the others none. */
  private static Optional<Charset> byZeroes(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int[] zeroes = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeroes[i & 1]++;
      }
    }
    int many = length * 2 / 5;
    int few = length / 100;
    if (length >= 2 && zeroes[1] > 0 && zeroes[1] >= many && zeroes[0] <= few) {
      return Optional.of(UTF_16LE);
    }
    return length >= 2 && zeroes[0] > 0 && zeroes[0] >= many && zeroes[1] <= few
        ? Optional.of(UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      // A file whose declaration can be read byte by byte is in no two-byte set.
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? Optional.empty() : Optional.of(charset.equals(ISO_8859_1) ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Decoded.Text read(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 8);
    OptionalLong firstFault = OptionalLong.empty();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      firstFault = firstFault.isPresent() ? firstFault : OptionalLong.of(in.position());
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded.Text(out.flip().toString(), charset.name(), firstFault);
  }

  /** More characters beyond ASCII than faults: UTF-8 that was damaged, not another set. */
  private static boolean isMostlyWellFormed(String content) {
    long faults = content.chars().filter(c -> c == '\uFFFD').count();
    return content.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count() > faults;
  }

  private static int oddCharacters(String content) {
    int odd = 0;
    for (int i = 0; i < content.length(); i++) {
      odd += isOdd(content.charAt(i)) ? 1 : 0;
    }
    return odd;
  }

  private static boolean isOdd(int c) {
    return c == 0xFFFD || c == 0x7F || (c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B);
  }

  private static long firstOdd(byte[] bytes) {
    int i = 0;
    while (i < bytes.length - 1 && !isOdd(bytes[i] & 0xFF)) {
      i++;
    }
    return i;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
