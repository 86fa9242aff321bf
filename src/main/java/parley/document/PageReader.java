package parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import parley.document.bytes.Decoded;
import parley.document.bytes.Decoder;
import parley.document.office.OfficeFile;
import parley.document.office.OfficeKind;
import parley.document.office.Opened;
import parley.document.page.Page;

/** From the bytes of a source to its page, in whatever format they are. */
final class PageReader {
  private final Limits limits;

  PageReader(Limits limits) {
    this.limits = limits;
  }

  /** What came of opening a source. */
  sealed interface Result {
    /**
     * Its page.
     *
     * @param page the page
     * @param sha256 digest of its bytes
     * @param warnings what was odd about them
     */
    record Found(Page page, String sha256, List<Refusal> warnings) implements Result {}

    /**
     * None.
     *
     * @param refusal why
     */
    record Failed(Refusal refusal) implements Result {}
  }

  /** {@return the page of a source, which is opened once} */
  Result read(Source source) {
    Format format = Format.of(source);
    if (format == Format.DATA) {
      String message = "it holds data, not a document; leave it out";
      return failed(source, "", Refusal.Kind.BINARY, message);
    }
    if (format.isPacked()) {
      String message = "it holds several documents; name one of them";
      return failed(source, "", Refusal.Kind.BINARY, message);
    }
    byte[] bytes;
    try (InputStream in = source.content().open()) {
      bytes = in.readNBytes(limits.bytes() + 1);
    } catch (IOException e) {
      return failed(source, "", Refusal.Kind.UNREADABLE, "it cannot be opened: " + reason(e));
    }
    if (bytes.length > limits.bytes()) {
      String message = "it is larger than " + limits.bytes() + " bytes; split it";
      return failed(source, "", Refusal.Kind.TOO_LARGE, message);
    }
    if (bytes.length == 0) {
      return failed(source, "", Refusal.Kind.EMPTY, "it holds no text");
    }
    Optional<OfficeKind> office = format.office();
    return office.isPresent() ? office(source, office.get(), bytes) : text(source, format, bytes);
  }

  private Result office(Source source, OfficeKind kind, byte[] bytes) {
    return switch (OfficeFile.read(kind, bytes, limits.unpacked(), limits.time())) {
      case Opened.Text(Page page) -> new Result.Found(page, digest(bytes), List.of());
      case Opened.Failed(Opened.Fault fault, String message) ->
          failed(source, "", kind(fault), message);
    };
  }

  private static Refusal.Kind kind(Opened.Fault fault) {
    return switch (fault) {
      case ENCRYPTED -> Refusal.Kind.ENCRYPTED;
      case BROKEN -> Refusal.Kind.BROKEN;
      case TOO_LARGE -> Refusal.Kind.BOMB;
      case TOO_SLOW -> Refusal.Kind.TOO_SLOW;
    };
  }

  private static Result text(Source source, Format format, byte[] bytes) {
    return switch (Decoder.decode(bytes, format == Format.HTML || format == Format.UNKNOWN)) {
      case Decoded.Binary binary -> {
        String message = "it is %s under a name that does not say so".formatted(binary.what());
        yield failed(source, "byte " + binary.position(), Refusal.Kind.BINARY, message);
      }
      case Decoded.Text text ->
          new Result.Found(
              format.orBy(text.content()).page(text.content()),
              digest(bytes),
              decodingFault(source, text).stream().toList());
    };
  }

  private static Optional<Refusal> decodingFault(Source source, Decoded.Text decoded) {
    OptionalLong fault = decoded.firstFault();
    String message = "some bytes are no %s and became U+FFFD".formatted(decoded.charset());
    return fault.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                source.file(),
                source.within().at("byte " + fault.getAsLong()),
                Refusal.Kind.ENCODING,
                message));
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

  private static Result failed(Source source, String position, Refusal.Kind kind, String message) {
    return new Result.Failed(
        new Refusal(source.file(), source.within().at(position), kind, message));
  }
}
