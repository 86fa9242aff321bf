package parley.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;
import parley.document.office.Opened.Fault;
import parley.document.page.HtmlPage;
import parley.document.page.Page;

/**
 * Reads a PDF or office file: its text with headings, and what it says about itself.
 *
 * <p>The parsers follow no address and no XML entity. Each file has a bound on what it may unpack
 * to, on its text and on the time it may take; one that passes the last is left to a thread that
 * does not keep the program alive.
 */
public final class OfficeFile {
  /** Most characters of text and markup that a file may hold. */
  private static final int MOST_TEXT = 20_000_000;

  private OfficeFile() {}

  /**
   * {@return the text of a file, or what is wrong with it}
   *
   * @param kind its format
   * @param bytes all of it
   * @param mostUnpacked bytes that it may unpack to
   * @param mostTime how long to wait for it
   */
  public static Opened read(OfficeKind kind, byte[] bytes, long mostUnpacked, Duration mostTime) {
    if (kind.isArchive()) {
      Optional<Opened> refused = Archive.check(bytes, mostUnpacked);
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    FutureTask<Opened> task = new FutureTask<>(() -> parse(kind, bytes));
    Thread.ofPlatform().daemon().name("office-file").start(task);
    try {
      return task.get(mostTime.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Opened.Failed(
          Fault.TOO_SLOW, "reading it takes more than %d s".formatted(mostTime.toSeconds()));
    } catch (ExecutionException e) {
      return broken(kind, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Opened.Failed(Fault.TOO_SLOW, "the run was stopped while it was read");
    }
  }

  private static Opened parse(OfficeKind kind, byte[] bytes) throws IOException {
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      kind.parser()
          .parse(in, new WriteOutContentHandler(xhtml, MOST_TEXT), metadata, OfficeKind.context());
    } catch (EncryptedDocumentException e) {
      return new Opened.Failed(Fault.ENCRYPTED, "it is encrypted; save it without a password");
    } catch (SAXException | TikaException e) {
      return WriteLimitReachedException.isWriteLimitReached(e)
          ? new Opened.Failed(Fault.TOO_LARGE, "its text is too long; split it")
          : broken(kind, e);
    }
    Document document = Jsoup.parse(xhtml.toString());
    Page page =
        kind == OfficeKind.PDF
            ? PdfText.page(document, OfficeDescription.of(metadata))
            : HtmlPage.whole(document, OfficeDescription.of(metadata));
    return new Opened.Text(page);
  }

  private static Opened broken(OfficeKind kind, Throwable cause) {
    String message =
        "it is damaged or no %s file (%s)".formatted(kind, cause.getClass().getSimpleName());
    return new Opened.Failed(Fault.BROKEN, message);
  }
}
