package parley.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Turns statements into lines of N-Quads in UTF-8, byte for byte as Rio's own writer does.
 *
 * <p>Rio's writer takes each character of each IRI through several tests and an encoder; with some
 * two thousand statements a document that was half of the time of a conversion. What is rare, such
 * as blank nodes and IRIs beyond ASCII, is still left to Rio.
 *
 * <p>Not safe for several threads.
 */
public final class QuadLines extends AbstractRDFHandler {
  private static final int BUFFER = 1 << 16;
  private static final int HELD_BUFFER = 1 << 13;
  private static final int LONGEST_CHARACTER = 6;
  private static final int LONGEST_RUN = 1 << 12;

  private final OutputStream out;
  private final boolean isHeld;
  private final EncodedIris iris = new EncodedIris();
  private byte[] bytes;
  private int length;

  /**
   * Creates a writer.
   *
   * @param out gets the lines, some of them only when {@link #flush} or {@link #endRDF} is called
   */
  public QuadLines(OutputStream out) {
    this(out, BUFFER, false);
  }

  private QuadLines(OutputStream out, int buffer, boolean isHeld) {
    this.out = out;
    this.bytes = new byte[buffer];
    this.isHeld = isHeld;
  }

  /** {@return one whose lines go nowhere, for a writer that only makes blocks} */
  public static QuadLines discarded() {
    return new QuadLines(OutputStream.nullOutputStream());
  }

  /** {@return one that holds all its lines, to be {@linkplain #append appended} to another} */
  static QuadLines held() {
    return new QuadLines(OutputStream.nullOutputStream(), HELD_BUFFER, true);
  }

  /**
   * Writes one line.
   *
   * @throws RDFHandlerException if {@code out} takes no more; the cause is its {@code IOException}
   */
  @Override
  public void handleStatement(Statement statement) {
    value(statement.getSubject());
    put(' ');
    value(statement.getPredicate());
    put(' ');
    value(statement.getObject());
    Resource graph = statement.getContext();
    if (graph != null) {
      put(' ');
      value(graph);
    }
    put(' ');
    put('.');
    put('\n');
  }

  /** Writes the lines that another holds. */
  void append(QuadLines held) {
    if (held.length <= bytes.length / 2) {
      put(held.bytes, held.length);
    } else {
      append(held.bytes, 0, held.length);
    }
  }

  /** {@return how many statements there are in lines} */
  static long count(String lines) {
    return lines.chars().filter(c -> c == '\n').count();
  }

  /** Writes lines that were {@linkplain #content kept} as text. */
  void appendContent(String lines) {
    byte[] kept = lines.getBytes(StandardCharsets.UTF_8);
    append(kept, 0, kept.length);
  }

  /** Writes lines that are bytes already, or a part of them. */
  void append(byte[] lines, int from, int size) {
    flush();
    write(lines, from, size);
  }

  /** Writes the lines that it holds to another place. */
  void copyTo(OutputStream other) throws IOException {
    other.write(bytes, 0, length);
  }

  /** {@return the lines that it holds, as text} */
  String content() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void endRDF() {
    flush();
  }

  /** Passes on all lines so far. */
  public void flush() {
    write(bytes, 0, length);
    length = 0;
  }

  private void write(byte[] lines, int from, int size) {
    try {
      out.write(lines, from, size);
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }

  private void value(Value value) {
    switch (value) {
      case IRI iri -> put(iri);
      case Literal literal -> literal(literal);
      default -> raw(NTriplesUtil.toNTriplesString(value));
    }
  }

  private void literal(Literal literal) {
    put('"');
    escaped(literal.getLabel());
    put('"');
    if (literal.getLanguage().isPresent()) {
      put('@');
      raw(literal.getLanguage().get());
    } else if (!XSD.STRING.equals(literal.getDatatype())) {
      put('^');
      put('^');
      put(literal.getDatatype());
    }
  }

  private void escaped(String text) {
    int at = 0;
    while (at < text.length()) {
      at = plain(text, at);
      if (at < text.length()) {
        char c = text.charAt(at);
        char escape = escape(c);
        if (escape != 0) {
          put('\\');
          put(escape);
          at++;
        } else {
          at += 1 + character(text, at);
        }
      }
    }
  }

  private static char escape(char c) {
    return switch (c) {
      case '\\', '"' -> c;
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  /** {@return where those characters end that need no more than their own byte; copies them} */
  private int plain(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_RUN);
    reserve(end - from);
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c >= 0x80 || (c < ' ' && escape(c) != 0) || c == '"' || c == '\\') {
        break;
      }
      bytes[length++] = (byte) c;
      at++;
    }
    return at;
  }

  private void raw(String text) {
    for (int i = 0; i < text.length(); i++) {
      i += character(text, i);
    }
  }

  /** {@return how many code units more than one the character takes that was encoded} */
  private int character(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      put(c);
      return 0;
    }
    reserve(LONGEST_CHARACTER);
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
    } else if (Character.isHighSurrogate(c)
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      int point = Character.toCodePoint(c, text.charAt(at + 1));
      bytes[length++] = (byte) (0xF0 | (point >> 18));
      bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (point & 0x3F));
      return 1;
    } else if (Character.isSurrogate(c)) {
      put('?');
      return 0;
    } else {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    }
    bytes[length++] = (byte) (0x80 | (c & 0x3F));
    return 0;
  }

  private void put(byte[] more, int size) {
    reserve(size);
    System.arraycopy(more, 0, bytes, length, size);
    length += size;
  }

  private void put(IRI iri) {
    byte[] encoded = iris.of(iri);
    put(encoded, encoded.length);
  }

  private void put(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      if (isHeld) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        return;
      }
      flush();
      if (more > bytes.length) {
        bytes = Arrays.copyOf(bytes, more);
      }
    }
  }
}
