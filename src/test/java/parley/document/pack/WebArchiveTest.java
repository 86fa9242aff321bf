package parley.document.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.document.pack.Packed.document;
import static parley.document.pack.Packed.gzip;
import static parley.document.pack.Packed.members;
import static parley.document.pack.Packed.refusal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.document.Document;

/** Archives of crawled pages hold a document for each. */
final class WebArchiveTest {
  @Test
  void aWebArchiveHoldsItsPages() throws IOException {
    String page = "<html><body><p>They met in Oslo.</p></body></html>";
    String archive =
        record("https://a.example/talks", "200 OK", "text/html", page)
            + record("https://a.example/logo", "200 OK", "image/png", "PNG")
            + record("https://a.example/gone", "404 Not Found", "text/html", page)
            + record("https://a.example/note", "200 OK", "text/plain", "They parted.");
    for (String name : List.of("crawl.warc", "crawl.warc.gz")) {
      byte[] bytes = archive.getBytes(US_ASCII);
      List<Member> members = members(name, name.endsWith("gz") ? gzip(bytes) : bytes);
      assertEquals(2, members.size(), members::toString);
      Document talks = document(members.getFirst());
      assertEquals("They met in Oslo.", talks.text());
      assertEquals(Optional.of("https://a.example/talks"), talks.metadata().source());
      assertEquals(Optional.empty(), talks.metadata().published());
    }
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatStandsBefore() {
    String archive =
        record("https://a.example/talks", "200 OK", "text/plain", "They met.") + "WARC/1.0\r\nno";
    List<Member> members = members("crawl.warc", archive.getBytes(US_ASCII));
    assertEquals("They met.", document(members.get(0)).text());
    assertEquals("record 2 BROKEN", refusal(members.get(1)));
  }

  private static String record(String url, String status, String type, String body) {
    String http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, body.length(), body);
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: %s
        WARC-Date: 2020-02-03T04:05:06Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        Content-Type: application/http;msgtype=response
        Content-Length: %d

        """
            .replace("\n", "\r\n");
    return head.formatted(url, http.length()) + http + "\r\n\r\n";
  }
}
