package parley.document.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import parley.document.Document;
import parley.document.DocumentReader;
import parley.document.Limits;
import parley.document.Reading;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Within;

/** Files that hold several documents. */
final class MembersTest {
  private static final DocumentReader READER = new DocumentReader();
  private static final Limits SMALL =
      new Limits(2_000_000, 100_000, 1_000_000, 3, Duration.ofSeconds(60));

  @Test
  void eachLineOfJsonIsADocumentAndABrokenOneIsNamedByItsPlace() {
    String lines =
        """
        {"url":"https://a.example/1","title":"Talks","published":"2019-05-03T10:00:00Z","text":"They met.","x":[1,{"y":2}]}

        {"text": "They parted.", "language": "en"
        {"title": "Nothing else"}
        ["text"]
        {"text":"Se reunieron en la capital.","language":"es","publisher":"Ministerio"}
        """;
    List<Member> members = members("news.jsonl", lines.getBytes(UTF_8));
    Document first = document(members.get(0));
    assertEquals("news/line-1", first.name());
    assertEquals("They met.", first.text());
    assertEquals(Optional.of("Talks"), first.metadata().title());
    assertEquals(Optional.of(LocalDate.of(2019, 5, 3)), first.metadata().published());
    assertEquals(Optional.of("https://a.example/1"), first.metadata().source());
    assertEquals(
        List.of("line 3, column 42 BROKEN", "line 4 EMPTY", "line 5 BROKEN"),
        members.subList(1, 4).stream().map(MembersTest::refusal).toList());
    assertEquals("es", document(members.get(4)).metadata().language());
    assertEquals(5, members.size());
  }

  @Test
  void linesMayBeCompressed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("{\"text\":\"They met.\"}\n".getBytes(UTF_8));
    }
    List<Member> members = members("news.ndjson.gz", out.toByteArray());
    assertEquals("They met.", document(members.getFirst()).text());
  }

  @Test
  void aMillionLinesAreNotHeld() {
    byte[] lines = "{\"text\":\"They met.\"}\n".repeat(1000).getBytes(UTF_8);
    List<InputStream> parts =
        IntStream.range(0, 1000)
            .<InputStream>mapToObj(i -> new ByteArrayInputStream(lines))
            .toList();
    InputStream endless = new SequenceInputStream(Collections.enumeration(parts));
    Source source = new Source("many", "many.jsonl", Optional.empty(), Within.WHOLE, () -> endless);
    Members members = new Members(List.of(source).iterator(), Limits.USUAL);
    long found = 0;
    while (members.hasNext()) {
      members.next();
      found++;
    }
    assertEquals(1_000_000, found);
  }

  @Test
  void anArchiveHoldsItsFilesByTheRulesForFolders() throws IOException {
    byte[] zip =
        zip(
            "b/talks.txt", "They met.".getBytes(UTF_8),
            "b/talks.meta.json", "{\"published\":\"2015-03-31\"}".getBytes(UTF_8),
            "a.html", "<p>They parted.</p>".getBytes(UTF_8),
            ".hidden.txt", "No.".getBytes(UTF_8),
            "data.csv", "1,2".getBytes(UTF_8));
    List<Member> members = members("all.zip", zip);
    assertEquals(2, members.size());
    assertEquals("They parted.", document(members.get(0)).text());
    Document talks = document(members.get(1));
    assertEquals("all/b/talks.txt", talks.name());
    assertEquals(Optional.of(LocalDate.of(2015, 3, 31)), talks.metadata().published());
  }

  @Test
  void archivesWithinArchivesAreOpenedToALimit() throws IOException {
    byte[] zip = zip("a.txt", "They met.".getBytes(UTF_8));
    for (int depth = 1; depth < 3; depth++) {
      zip = zip("inner.zip", zip);
    }
    assertEquals("They met.", document(members("all.zip", zip).getFirst()).text());
    byte[] deeper = zip("inner.zip", zip);
    assertEquals(
        "inner.zip, inner.zip, inner.zip BOMB", refusal(members("all.zip", deeper).getFirst()));
  }

  @Test
  void anArchiveThatUnpacksWithoutEndIsLeftAlone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 100; i++) {
        zip.putNextEntry(new ZipEntry("%03d.txt".formatted(i)));
        zip.write(new byte[1_000_000]);
        zip.closeEntry();
      }
    }
    List<Member> members = read("bomb.zip", out.toByteArray(), SMALL);
    assertTrue(members.size() < 100 && members.size() > 1, "members: " + members.size());
    assertTrue(refusal(members.getLast()).endsWith("BOMB"));
  }

  @Test
  void aDamagedArchiveIsALineInTheReport() throws IOException {
    assertEquals(" BROKEN", refusal(members("a.zip", "no archive".getBytes(UTF_8)).getFirst()));
    byte[] zip = zip("a.txt", "They met.".getBytes(UTF_8));
    zip[40]++;
    assertEquals(1, members("a.zip", zip).size());
  }

  @Test
  void aMailSaysWhatItsWriterSaysAndBringsItsFiles() {
    String mail =
        """
        From: Press Office <press@ministry.example>
        To: list@press.example
        Subject: =?UTF-8?Q?Di=C3=A1logo?= held
        Date: Fri, 3 May 2019 10:00:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=X

        --X
        Content-Type: text/plain; charset=utf-8

        The delegations met in Oslo.

        On Thu, 2 May 2019 at 09:00, Desk <desk@press.example> wrote:
        > Did they meet in Rome?

        --\s
        Press Office, Harbour Street
        --X
        Content-Type: text/plain; name="annex.txt"
        Content-Disposition: attachment; filename="annex.txt"

        The second round will be in Bern.
        --X--
        """;
    List<Member> members = members("one.eml", mail.getBytes(UTF_8));
    Document text = document(members.get(0));
    assertEquals("one", text.name());
    assertEquals("The delegations met in Oslo.", text.text().strip());
    assertEquals(Optional.of("Diálogo held"), text.metadata().title());
    assertEquals(Optional.of("Press Office"), text.metadata().publisher());
    assertEquals(Optional.of(LocalDate.of(2019, 5, 3)), text.metadata().published());
    Document annex = document(members.get(1));
    assertEquals("one/attached-1", annex.name());
    assertEquals(Optional.of(LocalDate.of(2019, 5, 3)), annex.metadata().published());
  }

  @Test
  void aMailboxHoldsMails() {
    String box =
        """
        From a@b.example Fri May  3 10:00:00 2019
        Subject: First

        They met.
        >From then on they talked.

        From a@b.example Fri May  3 11:00:00 2019
        Subject: Second

        They parted.
        """;
    List<Member> members = members("box.mbox", box.getBytes(UTF_8));
    assertEquals("They met.\nFrom then on they talked.", document(members.get(0)).text().strip());
    assertEquals("box/message-2", document(members.get(1)).name());
    assertEquals(Optional.of("Second"), document(members.get(1)).metadata().title());
  }

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

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
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

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static List<Member> members(String file, byte[] bytes) {
    return read(file, bytes, Limits.USUAL);
  }

  private static List<Member> read(String file, byte[] bytes, Limits limits) {
    String name = file.substring(0, file.indexOf('.'));
    Source source =
        new Source(
            name, file, Optional.empty(), Within.WHOLE, () -> new ByteArrayInputStream(bytes));
    List<Member> members = new ArrayList<>();
    new Members(List.of(source).iterator(), limits).forEachRemaining(members::add);
    return members;
  }

  private static Document document(Member member) {
    Source source = ((Member.Found) member).source();
    return switch (READER.read(source)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }

  private static String refusal(Member member) {
    Refusal refusal = ((Member.Lost) member).refusal();
    return refusal.position() + " " + refusal.kind();
  }
}
