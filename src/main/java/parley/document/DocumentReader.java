package parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import parley.document.bytes.Decoded;
import parley.document.bytes.Decoder;
import parley.document.language.Guess;
import parley.document.page.Description;
import parley.document.page.Page;

/**
 * Reads sources: their text, cut into items, blocks, sentences and words, and what is known about
 * them beside the text.
 *
 * <p>Nothing that stands in a source makes it fail: what cannot be read is refused with a reason.
 * The same bytes give the same document. One reader serves any number of threads; it holds one
 * source at a time for each, at most {@link #MOST_BYTES} bytes of it.
 */
public final class DocumentReader {
  /** Size of the largest file that is read. */
  public static final int MOST_BYTES = 20_000_000;

  /** Length of the longest line of text that is read, in UTF-16 code units. */
  public static final int LONGEST_LINE = 1_000_000;

  private final ItemCutter cutter = new ItemCutter();

  /** Loads the word files and the model for sentences, once for all sources. */
  public DocumentReader() {}

  /**
   * {@return the document, or why there is none}
   *
   * @param source what to read; opened once, and its sidecar too
   */
  public Reading read(Source source) {
    Format format = Format.of(source.file());
    if (format == Format.DATA) {
      String message = "it holds data, not a document; leave it out";
      return refused(source, "", Refusal.Kind.BINARY, message);
    }
    byte[] bytes;
    try (InputStream in = source.content().open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      return refused(source, "", Refusal.Kind.UNREADABLE, "it cannot be opened: " + reason(e));
    }
    if (bytes.length > MOST_BYTES) {
      String message = "it is larger than " + MOST_BYTES + " bytes; split it";
      return refused(source, "", Refusal.Kind.TOO_LARGE, message);
    }
    return switch (Decoder.decode(bytes, format == Format.HTML || format == Format.UNKNOWN)) {
      case Decoded.Binary binary -> {
        String message = "it is %s, not text; save it as text or HTML".formatted(binary.what());
        yield refused(source, "byte " + binary.position(), Refusal.Kind.BINARY, message);
      }
      case Decoded.Text text -> read(source, format.orBy(text.content()), text, digest(bytes));
    };
  }

  private Reading read(Source source, Format format, Decoded.Text decoded, String sha256) {
    Page page = format.page(decoded.content());
    int longLine = firstLongLine(page.text());
    if (longLine > 0) {
      String message = "a line is longer than " + LONGEST_LINE + " characters; break it";
      return refused(source, "line " + longLine, Refusal.Kind.TOO_LARGE, message);
    }
    if (page.text().isBlank()) {
      return refused(source, "", Refusal.Kind.EMPTY, "it holds no text");
    }
    List<Refusal> warnings = new ArrayList<>();
    decodingFault(source, decoded).ifPresent(warnings::add);
    Description description = sidecar(source, warnings).or(page.description());
    String language = description.language().orElseGet(() -> Guess.language(page.text()));
    ItemCutter.Cut cut = cutter.cut(page, language, description.published());
    if (cut.items().isEmpty()) {
      String message = "it holds nothing beside page furniture and comments";
      return refused(source, "", Refusal.Kind.EMPTY, message);
    }
    Optional<String> title = description.title().or(() -> headline(page.text(), cut.items()));
    Document.Metadata metadata = metadata(description, title, language, sha256);
    return new Reading.Read(
        new Document(source.name(), metadata, page.text(), cut.items(), cut.omissions()), warnings);
  }

  private static Document.Metadata metadata(
      Description description, Optional<String> title, String language, String sha256) {
    return new Document.Metadata(
        title,
        description.publisher(),
        description.published(),
        description.source(),
        language,
        sha256);
  }

  private static Optional<Refusal> decodingFault(Source source, Decoded.Text decoded) {
    OptionalLong fault = decoded.firstFault();
    String message = "some bytes are no %s and became U+FFFD".formatted(decoded.charset());
    return fault.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                source.file(), "byte " + fault.getAsLong(), Refusal.Kind.ENCODING, message));
  }

  private static Description sidecar(Source source, List<Refusal> warnings) {
    if (source.sidecar().isEmpty()) {
      return Description.NONE;
    }
    try {
      return Sidecar.read(source.sidecar().get());
    } catch (Sidecar.Fault e) {
      String message =
          "%s was left aside: %s".formatted(source.sidecar().get().getFileName(), e.getMessage());
      warnings.add(new Refusal(source.file(), e.position(), Refusal.Kind.SIDECAR, message));
      return Description.NONE;
    }
  }

  private static Optional<String> headline(String text, List<Item> items) {
    return items.getFirst().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(block -> block.span().of(text).replace('\n', ' '))
        .findFirst();
  }

  /** The number of the first line that is too long, counted from 1; 0 if there is none. */
  private static int firstLongLine(String text) {
    int line = 1;
    for (int start = 0; start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONGEST_LINE) {
        return line;
      }
      start = end + 1;
    }
    return 0;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "reading it is not permitted";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Reading refused(
      Source source, String position, Refusal.Kind kind, String message) {
    return new Reading.Refused(new Refusal(source.file(), position, kind, message));
  }
}
