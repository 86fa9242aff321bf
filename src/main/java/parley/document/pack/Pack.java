package parley.document.pack;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import parley.document.Format;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;

/** A file that holds several documents, read from its start to its end. */
interface Pack extends Closeable {

  /**
   * {@return the next member; empty at the end}
   *
   * @throws IOException if the rest cannot be read
   */
  Optional<Member> next() throws IOException;

  /** {@return where in the file it stands, such as {@code byte 512}; empty before its start} */
  String position();

  /** {@return the pack that a source is, if its format holds several} */
  static Optional<Pack> open(Source source, Limits limits) throws IOException {
    return switch (Format.of(source)) {
      case LINES -> Optional.of(new JsonLines(source, limits));
      case WARC -> Optional.of(new WebArchive(source, limits));
      case ZIP -> Optional.of(new ZipPack(source, limits));
      case MBOX -> Optional.of(new Mailbox(source, limits));
      case MAIL -> Optional.of(new Mail(source, limits));
      case TEXT, MARKDOWN, HTML, PDF, DOCX, ODT, RTF, EPUB, DATA, UNKNOWN -> Optional.empty();
    };
  }

  /** {@return a member of a source that cannot be read} */
  static Optional<Member> lost(Source source, String position, Refusal.Kind kind, String message) {
    String place = source.within().position();
    String where =
        place.isEmpty() || position.isEmpty() ? place + position : place + ", " + position;
    return Optional.of(new Member.Lost(new Refusal(source.file(), where, kind, message)));
  }
}
