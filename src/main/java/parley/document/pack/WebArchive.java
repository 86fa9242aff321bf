package parley.document.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Within;
import parley.document.page.Description;
import parley.document.page.WebAddress;

/**
 * A web archive (WARC, compressed or not): each response that holds a page, a text or a PDF file,
 * with the address it came from. The day it was fetched says nothing of when it was published.
 */
final class WebArchive implements Pack {
  private static final int OK = 200;

  private final Source source;
  private final Limits limits;
  private final WarcReader reader;
  private long number;

  WebArchive(Source source, Limits limits) throws IOException {
    this.source = source;
    this.limits = limits;
    this.reader = new WarcReader(source.content().open());
  }

  @Override
  public Optional<Member> next() throws IOException {
    for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
      number++;
      if (record.get() instanceof WarcResponse response) {
        Optional<Member> member = member(response);
        if (member.isPresent()) {
          return member;
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String position() {
    return "record " + (number + 1);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private Optional<Member> member(WarcResponse response) {
    String place = "record " + number;
    try {
      HttpResponse http = response.http();
      Optional<String> named = name(http.contentType().base().toString());
      if (http.status() != OK || named.isEmpty()) {
        return Optional.empty();
      }
      byte[] body;
      try (InputStream in = http.bodyDecoded().stream()) {
        body = in.readNBytes(limits.bytes() + 1);
      }
      Within within = new Within(place, named, address(response.target()), Description.NONE);
      return Optional.of(new Member.Found(source.member("record-" + number, within, body)));
    } catch (IOException | IllegalArgumentException e) {
      String message = "the response is damaged: " + e.getMessage();
      return Pack.lost(source, place, Refusal.Kind.BROKEN, message);
    }
  }

  /** A file name that stands for a media type; empty if it is no document. */
  private static Optional<String> name(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Optional.of("page.html");
      case "text/plain" -> Optional.of("page.txt");
      case "application/pdf" -> Optional.of("page.pdf");
      default -> Optional.empty();
    };
  }

  private static Description address(String target) {
    return new Description(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WebAddress.parse(target),
        Optional.empty());
  }
}
