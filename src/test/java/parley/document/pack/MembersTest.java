package parley.document.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.document.pack.Packed.document;
import static parley.document.pack.Packed.gzip;
import static parley.document.pack.Packed.members;
import static parley.document.pack.Packed.refusal;
import static parley.document.pack.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import parley.document.Document;
import parley.document.Limits;
import parley.document.Source;
import parley.document.Within;

/** Files that hold several documents. */
final class MembersTest {
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
        members.subList(1, 4).stream().map(Packed::refusal).toList());
    assertEquals("es", document(members.get(4)).metadata().language());
    assertEquals(5, members.size());
  }

  @Test
  void linesMayBeCompressed() throws IOException {
    byte[] line = "{\"text\":\"They met.\"}\n".getBytes(UTF_8);
    List<Member> members = members("news.ndjson.gz", gzip(line));
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
    List<Member> members = members("bomb.zip", out.toByteArray(), SMALL);
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
}
